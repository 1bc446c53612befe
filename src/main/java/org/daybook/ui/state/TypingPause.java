package org.daybook.ui.state;

import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Runs something once a typist has paused, on the FX thread.
///
/// Saving takes a few milliseconds more, on a slow laptop some hundred, so what is typed is saved
/// within a second of the last key.
public final class TypingPause implements Executor {
  private static final Duration PAUSE = Duration.millis(500);

  @Override
  public void execute(Runnable task) {
    PauseTransition pause = new PauseTransition(PAUSE);
    pause.setOnFinished(_ -> task.run());
    pause.play();
  }
}
