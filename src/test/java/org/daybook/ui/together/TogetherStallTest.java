package org.daybook.ui.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.fixture.stall.LargeVisit.node;
import static org.daybook.fixture.stall.LargeVisit.onFx;
import static org.daybook.fixture.stall.LargeVisit.type;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.Button;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.Window;
import org.daybook.fixture.stall.LargeVisit;
import org.daybook.fixture.stall.StallRecorder;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Twenty thousand pieces of evidence about three aspects: the conversation at one screen never
/// keeps the window waiting for more than 50 milliseconds.
@ExtendWith(OnScreen.class)
class TogetherStallTest {
  private static final int ASPECTS = 3;
  private static final long MOST = 50;

  @Test
  void theConversationNeverStalls(@TempDir Path folder) throws Exception {
    LargeVisit visit = new LargeVisit(folder, ASPECTS);
    try (StallRecorder recorder = new StallRecorder()) {
      TogetherViewModel model = show(visit);
      onFx(() -> model.step(-99));
      recorder.assertCalm(
          "the school says where it stands",
          MOST,
          round -> {
            onFx(() -> model.place(1 + round % 2));
            type("#together-why", "As last year, time " + round);
            onFx(() -> model.step(1));
            visit.saved();
          });
      onFx(() -> model.ready(Voice.SCHOOL, true));
      onFx(() -> model.ready(Voice.ADVISER, true));
      onFx(() -> model.compareNow(true));
      recorder.assertCalm(
          "both views are compared",
          MOST,
          round -> {
            String aspect = model.framework().aspects().get(round % ASPECTS).id();
            onFx(() -> model.compare(aspect));
            assertThat(model.page().get()).isInstanceOf(Page.Compared.class);
            onFx(() -> model.place(2));
            visit.settled();
            onFx(() -> model.compare(aspect));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            onFx(((Button) node("#together-adviser-more"))::fire);
            type("#together-agreed-why", "Both think so, time " + round);
            visit.saved();
          });
    } finally {
      visit.close();
    }
  }

  private static TogetherViewModel show(LargeVisit visit) throws Exception {
    AtomicReference<TogetherViewModel> model = new AtomicReference<>();
    Window.show(
        () -> {
          model.set(
              new TogetherViewModel(
                  new VisitDesk(
                      visit.open(), visit.open().standing(), visit.tasks(), new TypingPause()),
                  visit.session(),
                  visit.tasks(),
                  new TogetherViewModel.Ways(() -> {}, () -> {})));
          return new TogetherView(model.get());
        });
    return model.get();
  }
}
