package org.daybook.ui.shell;

import javafx.scene.Parent;

/// What stands in the window frame, made anew whenever somebody goes there.
///
/// @param place where it is found, marked in the navigation
/// @param title its name, for the title of the window: "Ashley Down Primary School"
/// @param node what it looks like
/// @param leave hands over everything typed; called before another screen, before locking and
///     before closing
public record Screen(Place place, String title, Parent node, Runnable leave) {

  /// A screen on which nothing is typed that others must not lose, or that sees to it itself.
  public Screen(Place place, String title, Parent node) {
    this(place, title, node, () -> {});
  }
}
