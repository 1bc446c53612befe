package org.daybook.report.note;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.course.Copy;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.words.Wording;
import org.jspecify.annotations.Nullable;

/// What the document is, about which school, and the frame of the visit.
final class TitleBlock {
  private TitleBlock() {}

  static List<Block> blocks(Material material) {
    Occasion occasion = material.visit().occasion();
    return List.of(
        new Block.Heading(1, material.type().document()),
        new Block.Words(Tone.LEAD, occasion.schoolName()),
        new Block.Facts(
            facts(material, occasion).filter(fact -> !fact.value().isBlank()).toList()));
  }

  private static Stream<Fact> facts(Material material, Occasion occasion) {
    return Stream.of(
        new Fact("URN", Wording.urn(occasion.school()) + about(material.school())),
        new Fact("Date", Wording.day(occasion.date()) + "  ·  " + halfTerm(occasion)),
        new Fact("Time", hours(occasion.hours())),
        new Fact("Type of visit", material.type().name()),
        new Fact(material.framework().vocabulary().adviser(), occasion.adviser()),
        new Fact("Present", Person.lines(occasion.present())),
        new Fact("Focus", occasion.focus().strip()),
        new Fact("Agenda", material.visit().preparation().agenda().strip()),
        new Fact("Had beforehand", String.join("; ", material.visit().preparation().had())),
        new Fact("Done on the day", String.join("; ", material.visit().findings().activities())),
        new Fact("Days charged", days(material, occasion)),
        new Fact("State", Progress.state(material)),
        new Fact("Why revised", material.visit().outcome().course().revision()));
  }

  /// How much of the adviser's time it took is the organisation's business.
  private static String days(Material material, Occasion occasion) {
    Double days = occasion.days();
    return material.copy() == Copy.INTERNAL && days != null
        ? BigDecimal.valueOf(days).stripTrailingZeros().toPlainString()
        : "";
  }

  /// From when to when, and how long that is.
  private static String hours(@Nullable Hours hours) {
    return hours == null
        ? ""
        : hours.from() + " to " + hours.to() + "  ·  " + Wording.length(hours.length());
  }

  private static String about(@Nullable School school) {
    if (school == null) {
      return "";
    }
    String elsewhere = school.urn().national() ? "" : school.laestab();
    return Stream.of(elsewhere, school.profile().phase(), school.authority().name())
        .filter(fact -> !fact.isBlank())
        .map(fact -> "  ·  " + fact)
        .reduce("", String::concat);
  }

  private static String halfTerm(Occasion occasion) {
    return occasion.halfTerm() + ", " + SchoolYear.academicYear(occasion.date());
  }
}
