package org.daybook.ui.schools;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.daybook.application.Session;
import org.daybook.domain.school.Urn;
import org.daybook.ui.listing.SchoolSearch;
import org.daybook.ui.support.Tasks;

/// Finding a school among all those in the register.
public final class SchoolsViewModel {
  /// More results than anyone reads: who does not see the school types another word.
  private static final int LISTED = 100;

  private static final int UNKNOWN = -1;

  private final Session session;
  private final Tasks tasks;
  private final SchoolSearch search;
  private final ImportViewModel registerImport;
  private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper(UNKNOWN);
  private String text = "";
  private boolean withClosed;

  public SchoolsViewModel(Session session, Tasks tasks, ImportViewModel registerImport) {
    this.session = session;
    this.tasks = tasks;
    this.search = new SchoolSearch(session, tasks, LISTED);
    this.registerImport = registerImport;
  }

  /// Where one adds a place the register does not have.
  ///
  /// @param added hears its number
  ByHandPanel byHand(Consumer<Urn> added) {
    return new ByHandPanel(session, tasks, added);
  }

  public SchoolSearch search() {
    return search;
  }

  public ImportViewModel registerImport() {
    return registerImport;
  }

  /// How many schools the register holds, closed ones included; negative until known.
  public ReadOnlyIntegerProperty size() {
    return size.getReadOnlyProperty();
  }

  /// Counts the schools and asks the last question again.
  public void refresh() {
    tasks.store(() -> session.schools().size(), size::set, problem -> size.set(0));
    search.ask(text, withClosed);
  }

  public void find(String typed) {
    text = typed;
    search.ask(text, withClosed);
  }

  public void showClosed(boolean show) {
    withClosed = show;
    search.ask(text, withClosed);
  }
}
