package org.daybook.domain.course;

import org.daybook.domain.framework.VisitType.Audience;

/// Who a copy of a note is for (domain rule 10). Nobody's copy holds what is private.
public enum Copy {
  /// For headteacher and chair.
  SCHOOL,
  /// For the organisation: all of the school's copy, and what is marked internal.
  INTERNAL;

  /// Whether readers of this copy may see what is meant for an audience.
  public boolean shows(Audience audience) {
    return switch (audience) {
      case SCHOOL -> true;
      case INTERNAL -> this == INTERNAL;
      case PRIVATE -> false;
    };
  }
}
