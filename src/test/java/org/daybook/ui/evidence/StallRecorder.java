package org.daybook.ui.evidence;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Measures how long the window's thread keeps others waiting: it asks for its turn every
/// millisecond, and remembers the longest it had to wait.
final class StallRecorder implements AutoCloseable {
  private static final long MILLISECOND = 1_000_000;

  private final AtomicLong longest = new AtomicLong();
  private final AtomicBoolean on = new AtomicBoolean(true);
  private final Thread asking = new Thread(this::ask, "stall-recorder");

  StallRecorder() {
    asking.setDaemon(true);
    asking.start();
  }

  /// The longest wait since the last time this was asked, in milliseconds.
  long longest() {
    return longest.getAndSet(0) / MILLISECOND;
  }

  private void ask() {
    AtomicBoolean answered = new AtomicBoolean(true);
    while (on.get()) {
      if (answered.getAndSet(false)) {
        long asked = System.nanoTime();
        Platform.runLater(
            () -> {
              longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
              answered.set(true);
            });
      }
      LockSupport.parkNanos(MILLISECOND);
    }
  }

  @Override
  public void close() {
    on.set(false);
  }
}
