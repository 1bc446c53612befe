package org.daybook.ui.note.ink;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.daybook.domain.course.Ink;

/// A sheet with a drawn signature on it, as lines in the colour of text.
public class InkPane extends Pane {
  private final double scale;

  /// @param scale of one unit of the sheet, in pixels
  public InkPane(double scale) {
    this.scale = scale;
    getStyleClass().add("ink");
    setMinSize(Ink.WIDTH * scale, Ink.HEIGHT * scale);
    setPrefSize(Ink.WIDTH * scale, Ink.HEIGHT * scale);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setClip(new Rectangle(Ink.WIDTH * scale, Ink.HEIGHT * scale));
  }

  public void show(Ink ink) {
    getChildren().setAll(ink.strokes().stream().map(this::line).toList());
  }

  Polyline line(Ink.Stroke stroke) {
    Polyline line = new Polyline();
    line.getStyleClass().add("ink-line");
    for (Ink.Dot dot : stroke.dots()) {
      line.getPoints().addAll(dot.x() * scale, dot.y() * scale);
    }
    if (stroke.dots().size() == 1) {
      line.getPoints().addAll(line.getPoints().get(0) + 1, line.getPoints().get(1));
    }
    return line;
  }

  double scale() {
    return scale;
  }
}
