package org.daybook.ui.listing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.application.words.Strings;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;

/// How screens put what the register says of a school.
public final class SchoolWords {
  /// How the register writes that a fact does not concern a school.
  private static final Set<String> NOTHING = Set.of("Does not apply", "Not applicable");

  private SchoolWords() {}

  /// Whether it is open, such as "Open, proposed to close".
  public static String status(School school) {
    return Strings.of(
        switch (school.life().status()) {
          case OPEN -> "listing.status.open";
          case OPEN_CLOSING -> "listing.status.closing";
          case PROPOSED -> "listing.status.proposed";
          case CLOSED -> "listing.status.closed";
        });
  }

  /// Its number in the register, or that it is not in there.
  public static String urn(Urn urn) {
    return urn.national() ? urn.value() : Strings.of("listing.school.by-hand");
  }

  /// The name, and that the school is not simply open.
  public static String name(School school) {
    return school.life().status() == School.Status.OPEN
        ? school.name()
        : Strings.of("listing.school.name", school.name(), status(school));
  }

  /// Its address in one line.
  public static String address(School school) {
    School.Address at = school.address();
    return Stream.of(at.street(), at.locality(), at.town(), at.postcode())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /// Ages such as "4 to 11"; empty when unknown.
  public static String ages(School school) {
    School.Ages ages = school.profile().ages();
    return ages.low() == null || ages.high() == null
        ? ""
        : Strings.of("listing.school.ages", ages.low(), ages.high());
  }

  /// What the register says, unless it only says that there is nothing to say.
  public static String said(String fact) {
    return NOTHING.contains(fact) ? "" : fact;
  }
}
