package org.daybook.application.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.application.Session;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.CellReading.State;
import org.daybook.domain.assurance.Change;
import org.daybook.domain.assurance.Change.Direction;
import org.daybook.domain.assurance.FilledGrid.Frame;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssuranceGridsTest {
  private static final String PAT = "Pat Lindqvist (invented)";
  private static final LocalDate TODAY = PatsStore.TODAY;

  private Session session;
  private Frame frame;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    Framework ethos = session.frameworks().find("ethos-2023");
    frame = Frame.of(ethos, "assurance", PatsStore.MADE_UP, "Made Up Infant School", "2026/27");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void theStoreHasAGridFromTheFirstChangeOn() throws Exception {
    OpenGrid open = session.assuranceGrids().open(frame);
    assertThat(years()).isEmpty();

    new Assuring(open).enter("Term 1", "severe-absence", "27.5 %");

    assertThat(years()).containsExactly("2026/27");
    CellReading cell = cell(session.assuranceGrids().open(frame), "Term 1", "persistent-absence");
    assertThat(cell.figures()).isEqualTo(Map.of("severe-absence", new BigDecimal("27.5")));
    assertThat(cell.suggested().map(Rating::id)).contains("not-yet");
    assertThat(cell.state()).isEqualTo(State.SUGGESTED);
    assertThat(cell.rated()).isEmpty();
  }

  @Test
  void confirmsWhatIsSuggested() throws Exception {
    Assuring assuring = assuring();
    assuring.enter("Term 1", "severe-absence", "27.5");
    assuring.confirm("Term 1", "persistent-absence", PAT, TODAY);

    CellReading cell = again("Term 1", "persistent-absence");
    assertThat(cell.state()).isEqualTo(State.CONFIRMED);
    assertThat(cell.cell().confirmation())
        .isEqualTo(new Confirmation("not-yet", "not-yet", "", PAT, TODAY));
  }

  @Test
  void changesWhatIsSuggestedForAReasonOnly() throws Exception {
    Assuring assuring = assuring();
    assuring.enter("Term 1", "severe-absence", "27.5");

    refused(
        "assurance.rate.reason",
        () -> assuring.rate("Term 1", "persistent-absence", "assured", " ", PAT, TODAY));
    assertThat(again("Term 1", "persistent-absence").rated()).isEmpty();

    assuring.rate("Term 1", "persistent-absence", "assured", " One pupil. ", PAT, TODAY);
    CellReading cell = again("Term 1", "persistent-absence");
    assertThat(cell.state()).isEqualTo(State.CHANGED);
    assertThat(cell.cell().confirmation())
        .isEqualTo(new Confirmation("assured", "not-yet", "One pupil.", PAT, TODAY));
  }

  @Test
  void aRowWithoutFiguresIsRatedFreelyAndHasNothingToConfirm() throws Exception {
    Assuring assuring = assuring();
    refused("assurance.confirm.nothing", () -> assuring.confirm("Term 1", "payroll", PAT, TODAY));

    assuring.rate("Term 1", "payroll", "intervention", "", PAT, TODAY);

    assertThat(again("Term 1", "payroll").rated().map(Rating::id)).contains("intervention");
  }

  @Test
  void keepsCommentAndEvidenceWhenTheRatingIsTakenBack() throws Exception {
    Assuring assuring = assuring();
    assuring.rate("Term 2", "send", "assured", "", PAT, TODAY);
    assuring.comment("Term 2", "send", "Two new plans");
    assuring.evidence("Term 2", "send", "Audit of March");
    assuring.takeBack("Term 2", "send");

    CellReading cell = again("Term 2", "send");
    assertThat(cell.state()).isEqualTo(State.OPEN);
    assertThat(cell.cell().comment()).isEqualTo("Two new plans");
    assertThat(cell.cell().evidence()).isEqualTo("Audit of March");
  }

  @Test
  void takesChangesBackAndMakesThemAgain() throws Exception {
    OpenGrid open = session.assuranceGrids().open(frame);
    Assuring assuring = new Assuring(open);
    assuring.enter("Term 1", "reading", "50");
    assuring.confirm("Term 1", "reading", PAT, TODAY);

    open.record().undo();
    assertThat(again("Term 1", "reading").state()).isEqualTo(State.SUGGESTED);
    open.record().undo();
    assertThat(again("Term 1", "reading").state()).isEqualTo(State.OPEN);
    open.record().redo();
    open.record().redo();
    assertThat(again("Term 1", "reading").state()).isEqualTo(State.CONFIRMED);
  }

  @Test
  void comparesWithLastYear() throws Exception {
    Assuring before = new Assuring(session.assuranceGrids().open(frame.in("2025/26")));
    before.rate("Term 3", "payroll", "assured", "", PAT, TODAY);
    Assuring now = assuring();
    now.rate("Term 1", "payroll", "not-yet", "", PAT, TODAY);
    now.rate("Term 2", "payroll", "assured", "", PAT, TODAY);

    assertThat(again("Term 1", "payroll").change().map(Change::direction))
        .contains(Direction.WORSE);
    assertThat(again("Term 2", "payroll").change().map(Change::direction))
        .contains(Direction.BETTER);
    assertThat(years()).containsExactly("2026/27", "2025/26");
  }

  @Test
  void refusesWhatIsNoFigureOfTheMeasure() throws Exception {
    Assuring assuring = assuring();
    refused("indicator.value.none", () -> assuring.enter("Term 1", "pa", "lots"));
    refused("indicator.value.outside", () -> assuring.enter("Term 1", "pa", "101"));
    assertThatThrownBy(() -> assuring.enter("Winter", "pa", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> assuring.enter("Term 1", "nothing", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(years()).isEmpty();
  }

  @Test
  void formsWriteTheirFiguresIntoTheGridAndReadThemThere() throws Exception {
    GridFigures figures = session.gridFigures();
    assertThat(figures.of(frame, "Term 1")).isEmpty();

    figures.enter(frame, "Term 1", "reading", new BigDecimal("49.9"));
    figures.enter(frame, "Term 1", "writing", new BigDecimal("35"));
    figures.enter(frame, "Term 1", "writing", null);

    assertThat(figures.of(frame, "Term 1")).isEqualTo(Map.of("reading", new BigDecimal("49.9")));
    assertThat(figures.of(frame, "Term 2")).isEmpty();
    assertThat(again("Term 1", "reading").suggested().map(Rating::id)).contains("not-yet");
  }

  @Test
  void aGridBegunMeanwhileIsNotOverwritten() throws Exception {
    Assuring late = assuring();
    session.gridFigures().enter(frame, "Term 1", "reading", BigDecimal.TEN);

    refused("storage.save.changed", () -> late.enter("Term 1", "writing", "40"));
    assertThat(again("Term 1", "reading").figures()).containsOnlyKeys("reading");
  }

  private Assuring assuring() throws ProblemException {
    return new Assuring(session.assuranceGrids().open(frame));
  }

  private CellReading again(String term, String row) throws ProblemException {
    return cell(session.assuranceGrids().open(frame), term, row);
  }

  private static CellReading cell(OpenGrid open, String term, String row) {
    var reading = open.standing().reading();
    return reading.cell(term, reading.grid().findRow(row).orElseThrow());
  }

  private Iterable<String> years() throws ProblemException {
    return session.assuranceGrids().years(PatsStore.MADE_UP, "ethos-2023");
  }

  private static void refused(String key, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).extracting(Problem::key).isEqualTo(key));
  }
}
