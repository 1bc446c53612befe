package org.daybook.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.application.Visits.NewVisit;
import org.daybook.application.concern.OpenConcern;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.year.OpenYear;
import org.daybook.application.year.YearStanding;
import org.daybook.domain.booklet.YearRecord.Frame;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Form.About;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.year.Term;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.daybook.fixture.PlantedFields.Eyes;
import org.daybook.fixture.PlantedVisit;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The documents of a school's year say nothing that is not for the school, whatever is written at
/// its visits and in concerns.
@TestInstance(Lifecycle.PER_CLASS)
class YearDocumentsTest {
  private static final String CONCERN = "zqconcernzq";

  private Session session;
  private Path folder;

  @BeforeAll
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = PatsStore.empty(folder);
  }

  @AfterAll
  void close() {
    session.close();
  }

  static Stream<String> packs() {
    return PackLibrary.builtIn().all().stream().map(Framework::id);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theDocumentsOfAYearSayNothingThatIsNotForTheSchool(String pack) throws Exception {
    Framework framework = session.frameworks().find(pack);
    OpenVisit visit = session.open(begin(pack, framework.practice().visitTypes().getFirst().id()));
    PlantedVisit planted = EveryNoteTest.plantedAt(visit);
    concern(planted);
    Frame frame = Frame.of(framework, PatsStore.MADE_UP, "Made Up Infant School", "2026/27");

    OpenYear year = session.schoolYears().open(frame, null, PatsStore.TODAY);
    YearStanding now = year.standing();
    Path booklet = folder.resolve("booklet.pdf");
    if (framework.practice().yearPlan().booklet() != null) {
      session.bookletExport().writeBooklet(now, booklet);
      assertThat(PdfWords.of(booklet)).contains(planted.visit().occasion().focus());
      assertForSchool(booklet, planted);
      for (Term term : framework.practice().yearPlan().terms()) {
        session.bookletExport().writeSummary(now, term.name(), booklet);
        assertForSchool(booklet, planted);
      }
    }
    for (Form form : framework.instruments().forms()) {
      if (form.about() == About.SCHOOL) {
        UUID id =
            session
                .forms()
                .start(
                    framework,
                    form.id(),
                    new Subject(PatsStore.MADE_UP, "Made Up Infant School"),
                    period(form, framework));
        Path paper = folder.resolve("form.pdf");
        session.formExport().write(session.forms().open(id).standing(), paper);
        assertForSchool(paper, planted);
      }
    }
  }

  private static void assertForSchool(Path file, PlantedVisit planted) throws Exception {
    String everything = PdfWords.everything(file);
    assertThat(EveryNoteTest.found(planted.words(Eyes.INTERNAL), everything)).isEmpty();
    assertThat(EveryNoteTest.found(planted.words(Eyes.NOBODY), everything)).isEmpty();
    assertThat(everything).doesNotContain(EveryNoteTest.DAYS, CONCERN);
  }

  /// The first stretch of the year a form is for; today, where it does not recur.
  private static Period period(Form form, Framework framework) {
    return form.every() == null
        ? Period.on(PatsStore.TODAY)
        : Period.of(form.every(), framework.practice(), 2026).getFirst();
  }

  private void concern(PlantedVisit planted) throws Exception {
    OpenConcern concern =
        session.concerns().begin(PatsStore.MADE_UP, planted.visit().id(), CONCERN);
    concern.write(was -> was.withWhat(CONCERN).withOutcome(CONCERN));
    concern.raise(PatsStore.TODAY);
    UUID note = concern.followUp(PatsStore.TODAY).concern().following().notes().getFirst().id();
    concern.write(was -> was.with(was.following().withNote(note, CONCERN)));
  }

  private UUID begin(String pack, String type) throws Exception {
    return session
        .visits()
        .start(
            new NewVisit(
                PatsStore.MADE_UP,
                pack,
                type,
                PatsStore.TODAY,
                "Pat Lindqvist (invented)",
                List.of(),
                ""));
  }
}
