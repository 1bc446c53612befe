package org.daybook.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.packs.yaml.PackProblem;

/// The smallest sound pack there can be, of an invented authority, for tests to break.
final class Larkshire {
  static final String PACK =
      """
      format: 1
      id: larkshire-2026
      version: 1.0
      title: Larkshire Way
      organisation: Larkshire (invented)
      valid:
        from: 2026-09-01
        to: 2027-08-31
      vocabulary:
        adviser: Visiting adviser
        adviser-short: VA
        category: band
        plans:
          lift: Lift Plan
      scale:
        minimum-coverage: 0.5
        categories:
          - id: soaring
            name: Soaring
            short: Soaring
            support: light
            meaning: Flies by itself.
          - id: grounded
            name: Grounded
            short: Grounded
            support: light
            meaning: Needs a lift.
        areas:
          - id: nest
            name: The nest
            aspects:
              - id: warmth
                name: Warmth
                only-with: early-years
                statements:
                  soaring: [It is warm]
                  grounded:
                    - It is cold
                    - text: It is freezing
                      signal: true
      support:
        - id: light
          name: Light
          days: 1 day a year
          first-step: A talk.
          brings:
            - kind: adviser-visit
              text: One visit.
              times-a-year: 1
              rhythm: yearly
              days: 0.5
      sections:
        - id: song
          title: Song
          audience: school
        - id: diary
          title: Diary
          audience: private
      visits:
        - id: flight
          name: Flight
          document: Flight note
          sections: [song, diary]
          circulation: [Headteacher]
      year:
        half-terms:
          - name: Autumn
            from: 09-01
          - name: Spring
            from: 01-05
      category-shared-with: [Headteacher]
      """;

  private Larkshire() {}

  static PackReading read(String pack) {
    return PackReader.read(pack.getBytes(UTF_8));
  }

  /// Reads the pack with one piece of it replaced.
  static PackReading with(String piece, String other) {
    if (!PACK.contains(piece)) {
      throw new IllegalArgumentException("Larkshire's pack does not say: " + piece);
    }
    return read(PACK.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(other)));
  }

  static List<PackProblem> problems(PackReading reading) {
    return switch (reading) {
      case PackReading.Read _ -> List.of();
      case PackReading.Refused(var problems) -> problems;
    };
  }
}
