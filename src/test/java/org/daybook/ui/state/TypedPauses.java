package org.daybook.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// A typist's pauses that last until a test says that time has passed.
public final class TypedPauses implements Executor {
  private final Deque<Runnable> tasks = new ArrayDeque<>();

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  public void pass() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }
}
