package org.daybook.application;

import java.util.List;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;

/// Writing the notes of an open visit, by the sections of its type.
public final class NoteTaking {
  private final OpenVisit open;

  public NoteTaking(OpenVisit open) {
    this.open = open;
  }

  /// Replaces the text of a section; blank text empties it.
  ///
  /// @throws IllegalArgumentException if the visit's type has no such section
  public Standing write(String section, String text) throws ProblemException {
    VisitType type = open.framework().visitType(open.visit().occasion().type());
    if (type.sections().stream().noneMatch(s -> s.id().equals(section))) {
      throw new IllegalArgumentException(type.id() + " has no section " + section);
    }
    return open.change(visit -> visit.with(visit.findings().withNote(section, text)));
  }

  /// Replaces who is present and what the visit is about.
  public Standing introduce(List<Person> present, String focus) throws ProblemException {
    return open.change(
        visit -> {
          Occasion was = visit.occasion();
          return visit.with(
              new Occasion(
                  was.school(),
                  was.schoolName(),
                  was.type(),
                  was.date(),
                  was.halfTerm(),
                  was.adviser(),
                  present,
                  focus));
        });
  }
}
