package org.daybook.application.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.application.Session;
import org.daybook.application.versions.Edition;
import org.daybook.application.versions.Line;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.Copy;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.kept.Proposals;
import org.daybook.fixture.PatsStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The proposal an issued note was printed with, kept with all its numbers.
class KeptProposalsTest {
  private static final String PAT = "Pat Lindqvist (invented)";

  private Session session;
  private OpenVisit open;
  private NoteTaking notes;
  private NoteVersions versions;

  @BeforeEach
  void aDraft(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    UUID visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    open = session.open(visit);
    notes = new NoteTaking(open);
    notes.finish();
    versions = session.noteVersions();
  }

  @AfterEach
  void close() {
    session.close();
  }

  /// A later program counts otherwise; the old version says what it said.
  @Test
  void whatTheJudgementsPointedToIsKeptWithTheVersion() throws Exception {
    String aspect = open.framework().aspects().getFirst().id();
    notes.reopen();
    new Judging(open).place(aspect, new Placement.In("established"));
    new CategoryAgreeing(open)
        .agree("established", List.of(new Person("Sam", "head")), "", PatsStore.TODAY);
    session.noteCourse(open).issue(PAT);
    Edition issued = versions.find(open.visit(), 1);
    Proposals kept = Objects.requireNonNull(issued.proposals());
    Fit fit = kept.all().overall();
    Fit other =
        new Fit(
            Optional.of("developing"),
            fit.tied(),
            fit.distances(),
            fit.counts(),
            new Fit.Coverage(17, 19, 0.95),
            Optional.of(new Fit.Margin(4, "established")));
    CategoryProposal proposal = new CategoryProposal(other, kept.all().areas());

    assertThat(words(issued, Copy.SCHOOL)).contains("Coverage: 1 of 21 aspects");
    assertThat(words(with(issued, new Proposals(proposal, other)), Copy.SCHOOL))
        .contains("Proposed now: Developing (provisional)")
        .contains("Coverage: 17 of 19 aspects that apply were placed (89%).")
        .contains("less than 95% of what applies was placed")
        .contains("At least four placed aspects would have to move for Established")
        .contains("School's own view: Developing (17 of 19 aspects placed)");
    assertThat(words(with(issued, null), Copy.SCHOOL)).isEqualTo(words(issued, Copy.SCHOOL));
  }

  private static Edition with(Edition issued, @Nullable Proposals proposals) {
    return new Edition(
        issued.version(),
        issued.visit(),
        issued.school(),
        proposals,
        issued.issued(),
        issued.by(),
        issued.checksum());
  }

  private String words(Edition edition, Copy copy) throws ProblemException {
    return versions.read(edition, copy).stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
