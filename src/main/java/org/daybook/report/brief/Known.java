package org.daybook.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.brief.Brief;
import org.daybook.domain.brief.Brief.Inspected;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.WarningNotice;
import org.daybook.domain.school.School;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.page.Block.Heading;
import org.daybook.report.words.Wording;

/// Where a school stands: its last category, its facts, and what inspectors said.
final class Known {
  private Known() {}

  /// Category, register and inspectors; nothing where none of them says anything.
  static List<Block> blocks(Brief brief) {
    List<Fact> facts = new ArrayList<>();
    brief
        .stand()
        .ifPresent(
            stand ->
                facts.add(
                    new Fact(
                        Wording.capital(brief.framework().vocabulary().category()),
                        stand.category()
                            + (stand.agreed() ? ", agreed on " : ", proposed on ")
                            + Wording.day(stand.on()))));
    brief.school().ifPresent(school -> facts.add(new Fact("School", about(school))));
    facts.addAll(inspected(brief));
    if (facts.isEmpty()) {
      return List.of();
    }
    return List.of(new Heading(2, "Where the school stands"), new Block.Facts(facts));
  }

  private static String about(School school) {
    School.Profile profile = school.profile();
    School.Ages ages = profile.ages();
    return Stream.of(
            "URN " + Wording.urn(school.urn()),
            profile.phase(),
            profile.type(),
            ages.low() == null || ages.high() == null
                ? ""
                : "ages " + ages.low() + " to " + ages.high(),
            profile.roll() == null ? "" : profile.roll() + " pupils",
            school.headteacher(),
            profile.trust())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("  ·  "));
  }

  private static List<Fact> inspected(Brief brief) {
    Inspected inspected = brief.inspected();
    List<Fact> facts = new ArrayList<>();
    inspected
        .latest()
        .ifPresent(
            latest ->
                facts.add(
                    new Fact(
                        "Last inspection",
                        Stream.concat(
                                Stream.of(Wording.day(latest.date()), latest.kind()),
                                inspected.grades().stream()
                                    .map(given -> given.area() + ": " + given.grade()))
                            .filter(words -> !words.isBlank())
                            .collect(Collectors.joining("; ")))));
    String formal =
        inspected.history().standings().stream()
            .filter(standing -> standing.holds(brief.visit().occasion().date()))
            .map(standing -> word(standing.kind()) + " since " + Wording.day(standing.from()))
            .collect(Collectors.joining("; "));
    facts.add(new Fact("Formally", formal));
    String notices =
        inspected.history().notices().stream()
            .map(WarningNotice::issued)
            .map(Wording::day)
            .limit(1)
            .collect(Collectors.joining());
    facts.add(new Fact("Last warning notice", notices));
    facts.removeIf(fact -> fact.value().isBlank());
    return facts;
  }

  private static String word(FormalStanding.Kind kind) {
    return switch (kind) {
      case SIGNIFICANT_IMPROVEMENT -> "Requires significant improvement";
      case SPECIAL_MEASURES -> "In special measures";
      case ELIGIBLE_FOR_INTERVENTION -> "Eligible for intervention";
    };
  }
}
