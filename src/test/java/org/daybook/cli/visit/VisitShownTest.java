package org.daybook.cli.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.application.record.Saving;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.cli.support.Answer;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Placement;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.concern.FollowUp;
import org.daybook.domain.concern.Following;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Signals;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.PlantedFields;
import org.daybook.fixture.PlantedVisit;
import org.daybook.fixture.TextFields;
import org.daybook.fixture.Visits;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `daybook visit show` leaves nothing of a visit out, whichever framework it was made with.
class VisitShownTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  static Stream<Framework> packs() {
    return PackLibrary.builtIn().all().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyWordOfAVisitIsShownAsTextAndAsJson(Framework framework) {
    Visit empty = Visits.empty(framework);
    String type = framework.practice().visitTypes().getFirst().id();
    Visit begun = empty.with(empty.occasion().corrected(type, DAY, "Autumn 2", "Robin Invented"));
    Visit planted = new PlantedVisit(framework, begun).visit();
    Visit visit = planted.with(planted.preparation().with(Carried.NONE));

    String text = shown(framework, visit, false);
    String json = shown(framework, visit, true);

    TextFields.in(visit)
        .forEach(
            (path, words) -> {
              if (!Optional.of("id").equals(Optional.ofNullable(PlantedFields.all().get(path)))) {
                for (String word : words) {
                  assertThat(text).as(path).contains(word);
                  assertThat(json).as(path).contains(word);
                }
              }
            });
    assertThat(text).contains("A roof leaks", "The trust", "Mended by noon", "Rain came in");
    assertThat(json).contains("A roof leaks", "The trust", "Mended by noon", "Rain came in");
  }

  @Test
  void whatEarlierVisitsLeftIsShownWithWhereItIsFrom() {
    Framework framework = Frameworks.small();
    Visit visit = Visits.empty(framework);
    String aspect = framework.aspects().getFirst().id();
    String category = framework.categories().getFirst().id();
    String key =
        framework.visitType(visit.occasion().type()).sections().getFirst().noteKeys().getFirst();
    UUID from = new UUID(5, 5);
    Judgement judged =
        new Judgement(new Placement.In(category), Set.of(), "Registers say so", false, DAY);
    Action action = new Action(new UUID(6, 6), "Call home", "Deputy", null, "", null, null);
    Carried carried =
        new Carried(
            Map.of(aspect, new Brought<>(from, DAY, judged)),
            Map.of(key, new Brought<>(from, DAY, "Calm corridors")),
            List.of(new Brought<>(from, DAY, action)));

    String text = shown(framework, visit.with(visit.preparation().with(carried)), false);

    assertThat(text)
        .contains("Left by earlier visits")
        .contains(
            "  "
                + framework.aspects().getFirst().name()
                + ": "
                + category
                + " (visit of 23 Nov 2026): Registers say so")
        .contains("[" + key + "] (visit of 23 Nov 2026): Calm corridors")
        .contains("  Action: Call home (visit of 23 Nov 2026)");
    assertThat(shown(framework, visit, false)).doesNotContain("Left by earlier visits");
  }

  private static String shown(Framework framework, Visit visit, boolean json) {
    StringWriter out = new StringWriter();
    Standing standing =
        new Standing(
            visit,
            framework,
            CategoryProposal.of(framework, visit.findings().placements()),
            Signals.met(framework, visit.findings()),
            new Saving(Instant.EPOCH, false, false));
    Concern concern =
        new Concern(
            new UUID(3, 3),
            visit.occasion().school(),
            visit.id(),
            "A roof leaks",
            "The trust",
            DAY,
            "Mended by noon",
            DAY,
            new Following(null, List.of(new FollowUp(new UUID(4, 4), DAY, "Rain came in"))));
    new VisitAnswer(standing, List.of(), List.of(concern))
        .print(new Answer(new PrintWriter(out), new PrintWriter(out)), json);
    return out.toString();
  }
}
