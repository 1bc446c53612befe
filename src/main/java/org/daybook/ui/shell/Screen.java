package org.daybook.ui.shell;

import javafx.scene.Parent;

/// What stands in the window frame: one screen, made anew whenever somebody goes there.
public interface Screen {
  /// The place under which this screen is found, marked in the navigation.
  Place place();

  /// The name of this screen, for the title of the window: "Ashley Down Primary School".
  String title();

  /// What it looks like.
  Parent node();

  /// Hands over everything typed and lets go; false, having said why, if it must stay.
  boolean leave();
}
