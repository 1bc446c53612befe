package org.daybook.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.fixture.stall.LargeVisit.PIECES;
import static org.daybook.fixture.stall.LargeVisit.node;
import static org.daybook.fixture.stall.LargeVisit.onFx;
import static org.daybook.fixture.stall.LargeVisit.type;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.Window;
import org.daybook.fixture.stall.LargeVisit;
import org.daybook.fixture.stall.StallRecorder;
import org.daybook.ui.evidence.attached.AttachmentsPart;
import org.daybook.ui.evidence.attached.AttachmentsViewModel;
import org.daybook.ui.evidence.capture.CaptureFiles;
import org.daybook.ui.evidence.capture.CapturePanel;
import org.daybook.ui.evidence.capture.CaptureViewModel;
import org.daybook.ui.judging.JudgingView;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.notes.NotesView;
import org.daybook.ui.notes.NotesViewModel;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.visit.VisitTab;
import org.daybook.ui.visit.VisitView;
import org.daybook.ui.visit.VisitViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Twenty thousand pieces of evidence at one visit: typing, filtering, scrolling, undoing and
/// judging never keep the window waiting for more than 50 milliseconds, not the first time either.
@ExtendWith(OnScreen.class)
class EvidenceStallTest {
  private static final int ASPECTS = 5;
  private static final long MOST = 50;

  private final LargeVisit visit;
  private Runnable toNotes = () -> {};

  EvidenceStallTest(@TempDir Path folder) throws Exception {
    visit = new LargeVisit(folder, ASPECTS);
  }

  @AfterEach
  void close() throws Exception {
    visit.close();
  }

  @Test
  void filteringNeverStalls() throws Exception {
    show(VisitTab.EVIDENCE);
    try (StallRecorder recorder = new StallRecorder()) {
      recorder.assertCalm(
          "finding words",
          MOST,
          round -> {
            type("#evidence-find", "heron 19" + round);
            assertThat(shown()).isBetween(1, PIECES / 20);
            onFx(((TextInputControl) node("#evidence-find"))::clear);
            assertThat(shown()).isEqualTo(PIECES);
          });
      recorder.assertCalm(
          "showing one aspect",
          MOST,
          _ -> {
            onFx(() -> aspects().getSelectionModel().select(3));
            assertThat(shown()).isEqualTo(PIECES / ASPECTS);
            onFx(() -> aspects().getSelectionModel().select(0));
          });
      recorder.assertCalm(
          "showing one kind",
          MOST,
          round ->
              filter(
                  "#evidence-find-kind",
                  round,
                  piece -> piece.source() == List.of(Source.values()).get(round - 1)));
      recorder.assertCalm(
          "showing one side",
          MOST,
          round ->
              filter(
                  "#evidence-find-side",
                  1 + round % 2,
                  piece -> piece.challenges() == (round % 2 == 1)));
      recorder.assertCalm(
          "scrolling", MOST, round -> onFx(() -> table().scrollTo(PIECES / 10 * round)));
    }
  }

  @Test
  void typingAndUndoingNeverStall() throws Exception {
    show(VisitTab.EVIDENCE);
    onFx(() -> node("#visit-capture").fireEvent(new ActionEvent()));
    try (StallRecorder recorder = new StallRecorder()) {
      recorder.assertCalm(
          "catching a line",
          MOST,
          round -> {
            String line = "A heron stood there for an hour, time " + round;
            type("#capture-text", line);
            visit.saved();
            assertThat(visit.stored().getLast().text()).isEqualTo(line);
          });
      recorder.assertCalm(
          "changing a piece",
          MOST,
          round -> {
            onFx(() -> table().getSelectionModel().clearAndSelect(7 + round));
            String words = "A heron stood there as on every day, time " + round;
            type("#evidence-text", words);
            visit.saved();
            assertThat(visit.stored().get(PIECES - 7 - round).text()).isEqualTo(words);
          });
      recorder.assertCalm(
          "undoing and redoing",
          MOST,
          _ -> {
            List<Evidence> before = visit.stored();
            onFx(((Button) node("#undo"))::fire);
            visit.settled();
            assertThat(visit.stored()).isNotEqualTo(before);
            onFx(((Button) node("#redo"))::fire);
            visit.settled();
            assertThat(visit.stored()).isEqualTo(before);
          });
    }
  }

  @Test
  void typingANoteNeverStalls() throws Exception {
    show(VisitTab.EVIDENCE);
    onFx(toNotes);
    try (StallRecorder recorder = new StallRecorder()) {
      recorder.assertCalm(
          "typing a note",
          MOST,
          round -> {
            String words = "The pond is deeper than last year, time " + round;
            type("#note-strengths", words);
            visit.saved();
            assertThat(visit.inStore(() -> visit.open().visit().findings().notes()))
                .containsEntry("strengths", words);
          });
    }
  }

  private void show(VisitTab first) throws Exception {
    EvidenceNoting noting = visit.session().evidence(visit.open());
    Window.show(
        () -> {
          VisitDesk desk =
              new VisitDesk(
                  visit.open(), visit.open().standing(), visit.tasks(), new TypingPause());
          AttachmentsPart.Ways files = new AttachmentsPart.Ways(List::of, _ -> Optional.empty());
          CapturePanel capture =
              new CapturePanel(
                  new CaptureViewModel(desk, noting),
                  CaptureFiles.of(desk, noting, visit.tasks(), files),
                  Optional::empty);
          JudgingViewModel judging = new JudgingViewModel(desk);
          EvidenceViewModel evidence = new EvidenceViewModel(desk, noting);
          Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
          parts.put(VisitTab.JUDGING, () -> new JudgingView(judging, _ -> {}));
          parts.put(VisitTab.NOTES, () -> new NotesView(new NotesViewModel(desk), () -> {}));
          parts.put(
              VisitTab.EVIDENCE,
              () ->
                  new EvidenceView(
                      evidence,
                      new AttachmentsViewModel(desk, noting, visit.tasks()),
                      new EvidenceView.Ways(capture::begin, List::of, _ -> Optional.empty())));
          VisitViewModel model = new VisitViewModel(desk);
          model.turnTo(first);
          toNotes = () -> model.turnTo(VisitTab.NOTES);
          VisitView view = new VisitView(model, parts);
          view.offerCapture(capture, capture::begin, capture::close);
          return view;
        });
  }

  private void filter(String box, int choice, Predicate<Evidence> expected) throws Exception {
    onFx(() -> ((ComboBox<?>) node(box)).getSelectionModel().select(choice));
    assertThat(shown())
        .isEqualTo((int) visit.stored().stream().filter(expected).count())
        .isBetween(1, PIECES - 1);
    onFx(() -> ((ComboBox<?>) node(box)).getSelectionModel().select(0));
  }

  private static TableView<?> table() {
    return (TableView<?>) node("#evidence-table");
  }

  private static int shown() {
    return table().getItems().size();
  }

  private static ListView<?> aspects() {
    return (ListView<?>) node("#evidence-by-aspect");
  }
}
