package org.daybook;

import javafx.scene.Parent;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;

/// A screen whose leaving is seen to by [Screens].
record Page(Place place, String title, Parent node) implements Screen {
  @Override
  public boolean leave() {
    return true;
  }
}
