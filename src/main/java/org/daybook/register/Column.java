package org.daybook.register;

import java.util.Locale;

/// A column of the register's CSV that Daybook uses.
///
/// Columns are known by their name, never by their place: extracts of different years differ in
/// both number and order (135 columns since April 2025).
enum Column {
  URN("URN"),
  NAME("EstablishmentName"),
  STATUS("EstablishmentStatus (name)"),
  LA_CODE("LA (code)"),
  LA_NAME("LA (name)"),
  ESTABLISHMENT("EstablishmentNumber"),
  TYPE("TypeOfEstablishment (name)"),
  GROUP("EstablishmentTypeGroup (name)"),
  PHASE("PhaseOfEducation (name)"),
  LOW_AGE("StatutoryLowAge"),
  HIGH_AGE("StatutoryHighAge"),
  GENDER("Gender (name)"),
  RELIGION("ReligiousCharacter (name)"),
  TRUST("Trusts (name)"),
  DIOCESE("Diocese (name)"),
  ROLL("NumberOfPupils"),
  STREET("Street"),
  LOCALITY("Locality"),
  TOWN("Town"),
  POSTCODE("Postcode"),
  OPENED("OpenDate"),
  CLOSED("CloseDate"),
  HEAD_TITLE("HeadTitle (name)"),
  HEAD_FIRST_NAME("HeadFirstName"),
  HEAD_LAST_NAME("HeadLastName");

  /// As the register writes it.
  final String title;

  Column(String title) {
    this.title = title;
  }

  /// Without these a file is no extract of the register.
  boolean isRequired() {
    return this == URN || this == NAME || this == STATUS;
  }

  /// Read only when the user asks for it.
  boolean isPersonal() {
    return this == HEAD_TITLE || this == HEAD_FIRST_NAME || this == HEAD_LAST_NAME;
  }

  /// Whether a header cell names this column; capitals and the number of spaces do not matter.
  boolean isNamed(String cell) {
    return plain(cell).equals(plain(title));
  }

  private static String plain(String cell) {
    return Text.clean(cell).toLowerCase(Locale.ROOT);
  }
}
