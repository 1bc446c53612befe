package org.daybook.ui.shell;

import java.util.List;
import java.util.function.Consumer;

/// Finds what somebody may want to jump to.
@FunctionalInterface
public interface Search {
  /// Looks for `text` away from the window's thread, and answers on it, best first.
  void find(String text, Consumer<List<Suggestion>> answer);

  /// Something to jump to.
  ///
  /// @param group what kind of thing it is: "Schools"; those of a group stand together
  /// @param title "Ashley Down Primary School"
  /// @param detail what tells it from others of that name: "108911 · Bristol"
  record Suggestion(String group, String title, String detail, Runnable open) {}
}
