package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.daybook.application.Session;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.fixture.stall.StallRecorder;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.support.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxAssert;
import org.testfx.util.WaitForAsyncUtils;

/// Twenty thousand pieces of evidence in the store: typing into the search of the top bar never
/// keeps the window waiting for more than 50 milliseconds, even while the index is behind.
@ExtendWith(OnScreen.class)
class JumpsStallTest {
  private static final int PIECES = 20_000;
  private static final long MOST = 50;

  private final ExecutorService store = Executors.newSingleThreadExecutor();
  private final List<Throwable> mistakes = new ArrayList<>();

  @Test
  void lookingForWordsNeverStalls(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    UUID id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    OpenVisit open = session.open(id);
    open.change(visit -> visit.with(findings(open)));
    show(session);
    try (StallRecorder recorder = new StallRecorder()) {
      recorder.assertCalm(
          "looking for words",
          MOST,
          round -> {
            store
                .submit(
                    () ->
                        open.change(
                            visit ->
                                visit.with(visit.findings().withNote("strengths", "N" + round))))
                .get(1, TimeUnit.MINUTES);
            type("heron 19" + round);
            assertThat(listed()).isPositive();
          });
    } finally {
      Window.clear();
      store.shutdown();
      assertThat(store.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
      session.close();
    }
    assertThat(mistakes).isEmpty();
  }

  private void show(Session session) throws Exception {
    Tasks tasks = new Tasks(store, store, Platform::runLater, mistakes::add);
    Jumps.Ways nowhere =
        new Jumps.Ways(_ -> {}, _ -> {}, _ -> {}, _ -> {}, () -> {}, () -> {}, () -> {}, () -> {});
    Jumps jumps = new Jumps(session, tasks, nowhere);
    Window.show(() -> new Shell(new Shell.Ways(_ -> {}, jumps::search, () -> {}), false).node());
  }

  private static Findings findings(OpenVisit open) {
    List<Aspect> aspects = open.framework().aspects();
    List<Evidence> evidence = new ArrayList<>(PIECES);
    for (int i = 0; i < PIECES; i++) {
      evidence.add(
          new Evidence(
              new UUID(9, i),
              "Heron " + i + ": the pond was looked at from every side, and wet",
              Set.of(aspects.get(i % aspects.size()).id())));
    }
    return new Findings(Map.of(), Map.of(), evidence, Map.of());
  }

  /// Types a text letter by letter, with a rest in the middle, and waits for what is found.
  private void type(String text) throws Exception {
    onFx(() -> field().requestFocus());
    onFx(() -> field().clear());
    for (int i = 1; i <= text.length(); i++) {
      String typed = text.substring(0, i);
      onFx(() -> field().setText(typed));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(i == 3 ? 200 : 20));
    }
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
    store.submit(() -> true).get(1, TimeUnit.MINUTES);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static TextField field() {
    return (TextField) FxAssert.assertContext().getNodeFinder().lookup("#search").query();
  }

  private static int listed() {
    ListView<?> list =
        (ListView<?>) FxAssert.assertContext().getNodeFinder().lookup("#search-results").query();
    return list.getItems().size();
  }

  private static void onFx(Runnable action) throws Exception {
    WaitForAsyncUtils.asyncFx(action).get(1, TimeUnit.MINUTES);
  }
}
