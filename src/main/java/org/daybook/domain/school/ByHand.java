package org.daybook.domain.school;

import java.util.stream.Stream;
import org.daybook.domain.school.School.Address;
import org.daybook.domain.school.School.Ages;
import org.daybook.domain.school.School.Life;
import org.daybook.domain.school.School.LocalAuthority;
import org.daybook.domain.school.School.Profile;
import org.daybook.domain.school.School.Status;

/// A place the national register does not have, as somebody describes it: a nursery or childminder
/// that Ofsted numbers otherwise, or a school too new to be in it.
///
/// @param reference the number it has elsewhere, such as Ofsted's; may be empty, as all but name
/// @param head who leads it
/// @param closed whether it is there no more
public record ByHand(
    Kind kind,
    String name,
    String reference,
    String authority,
    String town,
    String postcode,
    String head,
    boolean closed) {
  private static final String SETTING = "Early-years setting";
  private static final String NURSERY = "Nursery";
  private static final int FIVE = 5;

  /// What such a place is, in the register's words for its type and the group of its type.
  public enum Kind {
    EARLY_YEARS_SETTING(SETTING, ""),
    MAINTAINED_SCHOOL("Maintained school", "Local authority maintained schools"),
    ACADEMY("Academy", "Academies"),
    OTHER_SCHOOL("School", "");

    private final String type;
    private final String group;

    Kind(String type, String group) {
      this.type = type;
      this.group = group;
    }

    private static Kind of(School school) {
      return Stream.of(values())
          .filter(kind -> kind.type.equals(school.profile().type()))
          .findFirst()
          .orElse(OTHER_SCHOOL);
    }
  }

  /// How a place that was added before is described.
  public static ByHand of(School school) {
    return new ByHand(
        Kind.of(school),
        school.name(),
        school.authority().establishment(),
        school.authority().name(),
        school.address().town(),
        school.address().postcode(),
        school.headteacher(),
        school.life().status() == Status.CLOSED);
  }

  /// The number it gets, unless another has it: the same for everybody who describes it the same.
  public Urn number() {
    return Urn.own(reference.isBlank() ? name.strip() + postcode.strip() : reference.strip());
  }

  /// Whether both are the same place: by the number they have elsewhere, else by name and postcode
  /// as far as both say them.
  public boolean sameAs(ByHand other) {
    if (!reference.isBlank() && !other.reference.isBlank()) {
      return alike(reference, other.reference);
    }
    boolean here =
        postcode.isBlank() || other.postcode.isBlank() || alike(postcode, other.postcode);
    return here && alike(name, other.name);
  }

  private static boolean alike(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  /// The place under a number of Daybook's own.
  public School under(Urn urn) {
    boolean setting = kind == Kind.EARLY_YEARS_SETTING;
    return new School(
        urn,
        name.strip(),
        new LocalAuthority("", authority.strip(), reference.strip()),
        new Profile(
            kind.type,
            kind.group,
            setting ? NURSERY : "",
            setting ? new Ages(0, FIVE) : new Ages(null, null),
            "",
            "",
            "",
            "",
            null),
        new Address("", "", town.strip(), postcode.strip()),
        new Life(closed ? Status.CLOSED : Status.OPEN, null, null),
        head.strip());
  }
}
