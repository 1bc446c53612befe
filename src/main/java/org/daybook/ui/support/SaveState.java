package org.daybook.ui.support;

import java.time.LocalTime;
import org.daybook.domain.problem.Problem;

/// What is known about the last change: nothing yet, on its way to the disk, there, or not.
public sealed interface SaveState {
  /// Nothing was changed since the store was opened.
  record Untouched() implements SaveState {}

  /// A change is on its way.
  record Saving() implements SaveState {}

  /// Everything is committed and on the disk since `at`.
  record Saved(LocalTime at) implements SaveState {}

  /// The last change could not be saved; what was typed is still on the screen.
  record NotSaved(Problem why) implements SaveState {}
}
