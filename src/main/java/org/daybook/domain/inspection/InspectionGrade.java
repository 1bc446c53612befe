package org.daybook.domain.inspection;

/// A grade of a scale of inspection.
///
/// @param number how published data write it, such as "1"; empty where they use words
public record InspectionGrade(String id, String name, String number) {

  /// "1 Outstanding", or the name alone.
  public String inWords() {
    return number.isEmpty() ? name : number + " " + name;
  }
}
