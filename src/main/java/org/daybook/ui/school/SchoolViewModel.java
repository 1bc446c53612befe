package org.daybook.ui.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.daybook.application.Session;
import org.daybook.application.inspection.InspectionFrames;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.ui.state.Desks;
import org.daybook.ui.support.Reading;
import org.daybook.ui.support.Tasks;

/// One school with its visits, and which part of its page is shown.
public final class SchoolViewModel {
  private final Session session;
  private final Desks desks;
  private final Urn urn;
  private final Reading<Page> reading;
  private final ReadOnlyObjectWrapper<SchoolTab> tab =
      new ReadOnlyObjectWrapper<>(SchoolTab.OVERVIEW);
  private final ReadOnlyObjectWrapper<Optional<Wanted>> wanted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<SchoolTab> tabs = List.of(SchoolTab.OVERVIEW);

  /// @param desks the records its parts are working on, saved before one is left
  public SchoolViewModel(Session session, Tasks tasks, Desks desks, Urn urn) {
    this.session = session;
    this.desks = desks;
    this.urn = urn;
    this.reading = new Reading<>(tasks, this::read);
  }

  public Urn urn() {
    return urn;
  }

  /// Empty until the store has answered.
  public ReadOnlyObjectProperty<Optional<Page>> page() {
    return reading.content();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return reading.problem();
  }

  public ReadOnlyObjectProperty<SchoolTab> tab() {
    return tab.getReadOnlyProperty();
  }

  /// The parts that can be turned to, in their order.
  List<SchoolTab> tabs() {
    return tabs;
  }

  /// Offers, of the parts there are, those a framework of the school has something for.
  List<SchoolTab> offer(Set<SchoolTab> parts) {
    Page page = page().get().orElseThrow();
    tabs =
        Stream.of(SchoolTab.values())
            .filter(part -> parts.contains(part) && !page.uses(part).isEmpty())
            .toList();
    if (!tabs.contains(tab.get())) {
      tab.set(SchoolTab.OVERVIEW);
    }
    return tabs;
  }

  /// Turns to a part, or to the overview where no framework of the school has anything for it; what
  /// was typed in the one before is saved.
  public void turnTo(SchoolTab wanted) {
    desks.flush();
    boolean offered = page().get().map(page -> !page.uses(wanted).isEmpty()).orElse(true);
    tab.set(offered ? wanted : SchoolTab.OVERVIEW);
    refresh();
  }

  /// Turns to a part, and there to the framework it is wanted of.
  ///
  /// @param pack id of a framework; empty where the one shown last may stay
  public void turnTo(SchoolTab part, Optional<String> pack) {
    turnTo(part);
    wanted.set(Optional.empty());
    wanted.set(pack.map(id -> new Wanted(part, id)));
  }

  /// Id of the framework that a part was last turned to for; empty where for none.
  public ObservableValue<Optional<String>> framework(SchoolTab part) {
    return wanted.map(last -> last.filter(at -> at.part() == part).map(Wanted::pack));
  }

  private record Wanted(SchoolTab part, String pack) {}

  /// Reads everything afresh; called whenever the screen is shown or a part has changed something.
  public void refresh() {
    reading.refresh();
  }

  private Page read() throws ProblemException {
    Framework framework = session.framework(urn, session.today());
    SchoolFile file = session.schoolFiles().of(urn);
    return new Page(
        session.schools().school(urn),
        framework,
        session.visits().at(urn),
        new Page.Kept(
            file,
            session.categorySteps().at(urn),
            session.groupsDiscussed().at(urn, framework),
            session.frameworks().all(),
            session.frameworkUses().before(file, framework, session.today()),
            InspectionFrames.read(),
            session.today()));
  }
}
