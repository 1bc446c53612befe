package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.domain.calendar.Rhythm;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.strand.Stage;
import org.daybook.domain.strand.Strand;
import org.daybook.domain.strand.Strand.Step;
import org.junit.jupiter.api.Test;

/// Holds the routes of the pack against what the Equals Trust's strategy of autumn 2018 says.
class Equals2018RouteTest {
  private static final Framework EQUALS = PackLibrary.builtIn().find("equals-2018").orElseThrow();

  @Test
  void thePreventativeStrandHasADayATermAndAMenu() {
    Strand strand = strand("outstanding");
    assertThat(strand).isEqualTo(strand("securely-good"));
    assertThat(strand.name()).isEqualTo("Preventative");
    assertThat(strand.menu())
        .contains(
            "Teaching and learning review",
            "Leadership and management review",
            "Quality assurance visit",
            "Peer review",
            "Pupil premium review",
            "Bespoke review",
            "Mid-cycle peer review");
    assertThat(step(strand, "sia-visit").rhythm()).isEqualTo(Rhythm.TERMLY);
    assertThat(step(strand, "sia-visit").days()).isEqualTo(1.0);
    assertThat(step(strand, "external-quality-review").rhythm())
        .isEqualTo(Rhythm.EVERY_THREE_YEARS);
    assertThat(strand.stages()).isEmpty();
  }

  @Test
  void theCorrectiveStrandGoesThroughFourStages() {
    Strand strand = strand("good-with-weaknesses");
    assertThat(strand).isEqualTo(strand("requires-improvement")).isEqualTo(strand("inadequate"));
    assertThat(strand.name()).isEqualTo("Corrective");
    assertThat(strand.stages())
        .extracting(Stage::name)
        .containsExactly("Stabilise", "Repair", "Improve", "Sustain");
    assertThat(strand.stages())
        .allSatisfy(stage -> assertThat(stage.qualities()).hasSizeGreaterThanOrEqualTo(3));
    for (String visit : List.of("due-diligence", "report-analysis", "monitoring-visit")) {
      assertThat(step(strand, visit).text()).isNotBlank();
    }
    assertThat(strand.steps()).anyMatch(step -> step.text().contains("Accredited reviews"));
    assertThat(strand.steps()).anyMatch(step -> step.text().contains("SIP"));
    assertThat(strand.until()).contains("no longer vulnerable");
  }

  private static Strand strand(String category) {
    return EQUALS.practice().route().of(category).orElseThrow();
  }

  private static Step step(Strand strand, String visit) {
    return strand.steps().stream()
        .filter(step -> visit.equals(step.visit()))
        .findFirst()
        .orElseThrow();
  }
}
