package org.daybook.domain.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A signature as it was drawn: lines on a sheet of [#WIDTH] by [#HEIGHT], with 0, 0 at the top
/// left. It is kept as lines, so that it is small and sharp at any size.
public record Ink(List<Stroke> strokes) {
  public static final int WIDTH = 600;
  public static final int HEIGHT = 180;

  /// Nobody signs with more; a file that says so is no signature.
  public static final int MOST_DOTS = 20_000;

  public static final Ink NONE = new Ink(List.of());

  public Ink {
    strokes = strokes.stream().filter(stroke -> !stroke.dots().isEmpty()).toList();
    if (dots(strokes) > MOST_DOTS) {
      throw new IllegalArgumentException("a signature has at most " + MOST_DOTS + " dots");
    }
  }

  private static int dots(List<Stroke> strokes) {
    return strokes.stream().mapToInt(stroke -> stroke.dots().size()).sum();
  }

  /// Of how many dots it is drawn, up to [#MOST_DOTS].
  public int dots() {
    return dots(strokes);
  }

  public boolean empty() {
    return strokes.isEmpty();
  }

  /// The strokes as text, such as `10,20 12,24;40,41`; nothing for none.
  public String written() {
    return strokes.stream().map(Stroke::written).collect(Collectors.joining(";"));
  }

  /// Reads what [#written()] wrote.
  ///
  /// @throws IllegalArgumentException if it is no such text
  public static Ink read(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    return new Ink(Arrays.stream(text.split(";", -1)).map(Stroke::read).toList());
  }

  /// A line drawn without lifting the pen; one dot is a point.
  public record Stroke(List<Dot> dots) {
    public Stroke {
      dots = List.copyOf(dots);
    }

    private String written() {
      return dots.stream().map(dot -> dot.x + "," + dot.y).collect(Collectors.joining(" "));
    }

    private static Stroke read(String text) {
      List<Dot> dots = new ArrayList<>();
      for (String dot : text.split(" ", -1)) {
        String[] pair = dot.split(",", -1);
        if (pair.length != 2) {
          throw new IllegalArgumentException("no dot: " + dot);
        }
        dots.add(new Dot(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])));
      }
      return new Stroke(dots);
    }
  }

  /// A place on the sheet; what was drawn beyond its edge is on the edge.
  public record Dot(int x, int y) {
    public Dot {
      x = Math.clamp(x, 0, WIDTH);
      y = Math.clamp(y, 0, HEIGHT);
    }
  }
}
