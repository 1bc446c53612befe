package org.daybook.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.daybook.application.OpenVisits;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.fixture.InventedPack;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.stall.StallRecorder;
import org.daybook.fixture.Window;
import org.daybook.ui.evidence.attached.AttachmentsPart;
import org.daybook.ui.evidence.attached.AttachmentsViewModel;
import org.daybook.ui.evidence.capture.CaptureFiles;
import org.daybook.ui.evidence.capture.CapturePanel;
import org.daybook.ui.evidence.capture.CaptureViewModel;
import org.daybook.ui.judging.JudgingView;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.visit.VisitTab;
import org.daybook.ui.visit.VisitView;
import org.daybook.ui.visit.VisitViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxAssert;
import org.testfx.util.WaitForAsyncUtils;

/// Twenty thousand pieces of evidence at one visit: typing, filtering and judging never keep the
/// window waiting for more than 50 milliseconds, not the first time either.
@ExtendWith(OnScreen.class)
class EvidenceStallTest {
  private static final int PIECES = 20_000;
  private static final long MOST = 50;

  private final ExecutorService store = Executors.newSingleThreadExecutor();
  private final List<Throwable> mistakes = new ArrayList<>();
  private OpenVisits visits;

  EvidenceStallTest(@TempDir Path folder) throws Exception {
    visits = new OpenVisits(folder);
  }

  @AfterEach
  void close() throws TimeoutException, InterruptedException {
    Window.clear();
    store.shutdown();
    assertThat(store.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    visits.close();
    assertThat(mistakes).isEmpty();
  }

  @Test
  void typingAndFilteringNeverStall() throws Exception {
    Framework framework = InventedPack.of(4);
    OpenVisit open = visits.start(framework, findings(framework));
    show(open);
    try (StallRecorder recorder = new StallRecorder()) {
      recorder.assertCalm(
          "finding words",
          MOST,
          round -> {
            type("#evidence-find", "pond 19" + round);
            assertThat(shown()).isBetween(1, PIECES / 20);
            onFx(((TextInputControl) node("#evidence-find"))::clear);
            assertThat(shown()).isEqualTo(PIECES);
          });
      recorder.assertCalm(
          "showing one aspect",
          MOST,
          _ -> {
            onFx(() -> aspects().getSelectionModel().select(3));
            assertThat(shown()).isEqualTo(PIECES / 5);
            onFx(() -> aspects().getSelectionModel().select(0));
          });
      recorder.assertCalm(
          "scrolling", MOST, round -> onFx(() -> table().scrollTo(PIECES / 10 * round)));
      onFx(() -> node("#visit-capture").fireEvent(new ActionEvent()));
      recorder.assertCalm(
          "catching a line",
          MOST,
          round -> {
            String line = "A heron stood there for an hour, time " + round;
            type("#capture-text", line);
            saved();
            assertThat(stored(open).getLast().text()).isEqualTo(line);
          });
      recorder.assertCalm(
          "changing a piece",
          MOST,
          round -> {
            onFx(() -> table().getSelectionModel().clearAndSelect(7 + round));
            String words = "A heron stood there as on every day, time " + round;
            type("#evidence-text", words);
            saved();
            assertThat(stored(open).get(PIECES - 7 - round).text()).isEqualTo(words);
          });
    }
  }

  private void show(OpenVisit open) throws Exception {
    Tasks tasks = new Tasks(store, store, Platform::runLater, mistakes::add);
    Window.show(
        () -> {
          VisitDesk desk = new VisitDesk(open, open.standing(), tasks, new TypingPause());
          EvidenceNoting noting = visits.noting(open);
          CapturePanel capture =
              new CapturePanel(
                  new CaptureViewModel(desk, noting),
                  CaptureFiles.of(
                      desk,
                      noting,
                      tasks,
                      new AttachmentsPart.Ways(List::of, _ -> Optional.empty())),
                  Optional::empty);
          JudgingViewModel judging = new JudgingViewModel(desk);
          Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
          parts.put(VisitTab.JUDGING, () -> new JudgingView(judging, _ -> {}));
          parts.put(
              VisitTab.EVIDENCE,
              () ->
                  new EvidenceView(
                      new EvidenceViewModel(desk, noting),
                      new AttachmentsViewModel(desk, noting, tasks),
                      new EvidenceView.Ways(capture::begin, List::of, _ -> Optional.empty())));
          VisitViewModel model = new VisitViewModel(desk);
          model.turnTo(VisitTab.EVIDENCE);
          VisitView view = new VisitView(model, parts);
          view.offerCapture(capture, capture::begin, capture::close);
          return view;
        });
  }

  private static Findings findings(Framework framework) {
    List<Aspect> aspects = framework.aspects();
    List<Evidence> evidence = new ArrayList<>(PIECES);
    for (int i = 0; i < PIECES; i++) {
      Aspect aspect = aspects.get(i % aspects.size());
      evidence.add(
          new Evidence(
              new UUID(9, i),
              "Piece " + i + ": the " + aspect.id() + " was looked at from every side, and wet",
              Set.of(aspect.id())));
    }
    return new Findings(Map.of(), Map.of(), evidence, Map.of());
  }

  /// Types a text letter by letter, as fast as somebody who hurries.
  private static void type(String id, String text) throws Exception {
    onFx(((TextInputControl) node(id))::clear);
    for (int i = 1; i <= text.length(); i++) {
      String typed = text.substring(0, i);
      onFx(() -> ((TextInputControl) node(id)).setText(typed));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  /// Waits for the pause of the typist and for the saving after it.
  private void saved() throws Exception {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
    store.submit(() -> true).get(1, TimeUnit.MINUTES);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Node node(String id) {
    return FxAssert.assertContext().getNodeFinder().lookup(id).query();
  }

  private static TableView<?> table() {
    return (TableView<?>) node("#evidence-table");
  }

  private static int shown() {
    return table().getItems().size();
  }

  /// What is saved, asked on the thread that saves.
  private List<Evidence> stored(OpenVisit open) throws Exception {
    return store
        .submit(() -> open.standing().visit().findings().evidence())
        .get(1, TimeUnit.MINUTES);
  }

  private static ListView<?> aspects() {
    return (ListView<?>) node("#evidence-by-aspect");
  }

  private static void onFx(Runnable action) throws Exception {
    WaitForAsyncUtils.asyncFx(action).get(1, TimeUnit.MINUTES);
  }
}
