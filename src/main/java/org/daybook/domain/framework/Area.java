package org.daybook.domain.framework;

import java.util.List;

/// A part of the report card, such as attendance, with the aspects judged in it.
public record Area(String id, String name, List<Aspect> aspects) {
  public Area {
    aspects = List.copyOf(aspects);
  }
}
