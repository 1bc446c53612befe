package org.daybook.domain.school;

import java.time.LocalDate;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.VisitType;
import org.jspecify.annotations.Nullable;

/// A school as the national register (GIAS) describes it.
///
/// Texts the register leaves empty are empty, never null.
///
/// @param headteacher the head's name, empty unless the user asked for personal columns
public record School(
    Urn urn,
    String name,
    LocalAuthority authority,
    Profile profile,
    Address address,
    Life life,
    String headteacher) {

  /// A school whose statutory ages begin at five takes children in the September before: Reception.
  private static final int RECEPTION = 5;

  /// LA code and establishment number together, such as "801/2001"; for a place added by hand the
  /// number it has elsewhere.
  public String laestab() {
    return !urn.national()
        ? authority.establishment()
        : authority.code() + "/" + authority.establishment();
  }

  /// Whether the school has this provision, as far as its ages tell.
  public boolean has(Aspect.Provision provision) {
    Ages ages = profile.ages();
    return switch (provision) {
      case EARLY_YEARS -> ages.low() != null && ages.low() <= RECEPTION;
      case SIXTH_FORM -> ages.high() != null && ages.high() > 16;
    };
  }

  /// Whether the register describes a school of this kind. A maintained nursery school is both
  /// maintained and an early-years setting.
  public boolean is(VisitType.Setting setting) {
    String group = profile.group();
    return switch (setting) {
      case MAINTAINED ->
          group.startsWith("Local authority maintained")
              || profile.type().equals("Community special school")
              || profile.type().equals("Foundation special school");
      case ACADEMY -> group.equals("Academies") || group.startsWith("Free Schools");
      case EARLY_YEARS_SETTING -> profile.phase().equals("Nursery");
    };
  }

  /// Whether it is no school but a setting that Ofsted inspects as early years, such as a nursery
  /// added by hand.
  public boolean earlyYearsOnly() {
    return !urn.national() && is(VisitType.Setting.EARLY_YEARS_SETTING);
  }

  /// The authority a school belongs to and its number there.
  ///
  /// @param code three digits
  /// @param establishment four digits, or empty
  public record LocalAuthority(String code, String name, String establishment) {}

  /// What kind of school it is.
  ///
  /// @param type such as "Community school"
  /// @param group such as "Local authority maintained schools"
  /// @param phase such as "Primary"; derived from type and ages where the register has none
  /// @param trust its academy trust, or empty
  /// @param diocese or empty
  /// @param roll number of pupils, or null when unknown
  public record Profile(
      String type,
      String group,
      String phase,
      Ages ages,
      String gender,
      String religion,
      String trust,
      String diocese,
      @Nullable Integer roll) {}

  /// Statutory lowest and highest age; null when unknown.
  public record Ages(@Nullable Integer low, @Nullable Integer high) {}

  /// Where it is.
  public record Address(String street, String locality, String town, String postcode) {}

  /// Whether it is open, and since when.
  public record Life(Status status, @Nullable LocalDate opened, @Nullable LocalDate closed) {}

  /// The register's four states.
  public enum Status {
    OPEN,
    OPEN_CLOSING,
    PROPOSED,
    CLOSED
  }
}
