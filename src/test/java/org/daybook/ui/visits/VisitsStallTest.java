package org.daybook.ui.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.daybook.application.Session;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.fixture.stall.StallRecorder;
import org.daybook.ui.support.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxAssert;
import org.testfx.util.WaitForAsyncUtils;

/// Five hundred visits: finding, filtering, sorting and scrolling never keep the window waiting
/// for more than 100 milliseconds.
@ExtendWith(OnScreen.class)
class VisitsStallTest {
  private static final int VISITS = 500;
  private static final long MOST = 100;

  private final ExecutorService store = Executors.newSingleThreadExecutor();
  private final List<Throwable> mistakes = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    Window.clear();
    store.shutdown();
    assertThat(store.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(mistakes).isEmpty();
  }

  @Test
  void fiveHundredVisitsStayQuick(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      for (int i = 0; i < VISITS; i++) {
        Urn school = i % 3 == 0 ? PatsStore.MADE_UP : PatsStore.ASHLEY_DOWN;
        PatsStore.planned(session, school, PatsStore.TODAY.minusDays(i * 4L), "Focus " + i);
      }
      show(session);
      try (StallRecorder recorder = new StallRecorder()) {
        recorder.assertCalm(
            "finding words",
            MOST,
            round -> {
              type("focus 1" + round);
              assertThat(rows()).isBetween(1, VISITS - 1);
              type("");
              assertThat(rows()).isEqualTo(VISITS);
            });
        recorder.assertCalm(
            "filtering",
            MOST,
            _ -> {
              onFx(() -> school().getSelectionModel().select(1));
              assertThat(rows()).isLessThan(VISITS);
              onFx(() -> school().getSelectionModel().select(0));
            });
        recorder.assertCalm("sorting", MOST, round -> onFx(() -> sort(table(), round % 2)));
        recorder.assertCalm("scrolling", MOST, round -> onFx(() -> table().scrollTo(70 * round)));
      }
    }
  }

  private void show(Session session) throws Exception {
    Tasks tasks = new Tasks(store, store, Platform::runLater, mistakes::add);
    Window.show(
        () ->
            new VisitsView(
                new VisitsViewModel(session, tasks, new KeptFilter()), _ -> {}, () -> {}));
    store.submit(() -> true).get(1, TimeUnit.MINUTES);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(rows()).isEqualTo(VISITS);
    assertThat(school().getItems()).hasSize(3);
  }

  private static <T> void sort(TableView<T> table, int column) {
    table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
  }

  private static void type(String text) throws Exception {
    onFx(((TextInputControl) node("#visits-search"))::clear);
    for (int i = 1; i <= text.length(); i++) {
      String typed = text.substring(0, i);
      onFx(() -> ((TextInputControl) node("#visits-search")).setText(typed));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private static int rows() {
    return table().getItems().size();
  }

  private static TableView<?> table() {
    return (TableView<?>) node("#visits-table");
  }

  private static ComboBox<?> school() {
    return (ComboBox<?>) node("#visits-filter-school");
  }

  private static Node node(String id) {
    return FxAssert.assertContext().getNodeFinder().lookup(id).query();
  }

  private static void onFx(Runnable action) throws Exception {
    WaitForAsyncUtils.asyncFx(action).get(1, TimeUnit.MINUTES);
  }
}
