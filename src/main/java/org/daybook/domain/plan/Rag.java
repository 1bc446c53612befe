package org.daybook.domain.plan;

/// A red-amber-green rating.
public enum Rag {
  RED,
  AMBER,
  GREEN
}
