package org.daybook.ui.listing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.ui.support.Tasks;

/// Finds schools while someone types. Only the answer to the latest question is shown.
public final class SchoolSearch {
  private static final int VISITED = 30;

  private final Session session;
  private final Tasks tasks;
  private final int limit;
  private final ReadOnlyObjectWrapper<Found> found =
      new ReadOnlyObjectWrapper<>(new Found("", List.of(), false));
  private long asked;

  /// Finds at most `limit` schools at a time.
  public SchoolSearch(Session session, Tasks tasks, int limit) {
    this.session = session;
    this.tasks = tasks;
    this.limit = limit;
  }

  public ReadOnlyObjectProperty<Found> found() {
    return found.getReadOnlyProperty();
  }

  /// Looks for what is typed; an answer still on its way to an earlier question is dropped.
  public void ask(String text, boolean withClosed) {
    long question = ++asked;
    tasks.store(
        () ->
            text.isBlank()
                ? visited()
                : session.schools().find(text.strip(), withClosed, limit + 1),
        schools -> answer(question, text, schools),
        problem -> answer(question, text, List.of()));
  }

  /// The schools one works with, those visited last first; for who has not typed yet.
  private List<School> visited() throws ProblemException {
    Set<Urn> urns = new LinkedHashSet<>();
    // The list of visits says which of them cannot be read.
    session.visits().readable(_ -> {}).forEach(visit -> urns.add(visit.occasion().school()));
    List<School> schools = new ArrayList<>();
    for (Urn urn : urns) {
      if (schools.size() < VISITED) {
        session.schools().at(urn).ifPresent(schools::add);
      }
    }
    return schools;
  }

  /// Forgets question and answer.
  public void clear() {
    asked++;
    found.set(new Found("", List.of(), false));
  }

  private void answer(long question, String text, List<School> schools) {
    if (question == asked) {
      boolean more = schools.size() > limit;
      found.set(new Found(text.strip(), more ? schools.subList(0, limit) : schools, more));
    }
  }

  /// What a question found.
  ///
  /// @param more true when there are more schools than are listed
  public record Found(String text, List<School> schools, boolean more) {
    public Found {
      schools = List.copyOf(schools);
    }
  }
}
