package org.daybook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.daybook.application.Session;
import org.daybook.application.Strings;
import org.daybook.domain.school.Urn;
import org.daybook.ui.documents.DocumentsPart;
import org.daybook.ui.documents.DocumentsViewModel;
import org.daybook.ui.school.SchoolOverview;
import org.daybook.ui.school.SchoolTab;
import org.daybook.ui.school.SchoolView;
import org.daybook.ui.school.SchoolViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.state.Desks;
import org.daybook.ui.support.Tasks;

/// The page of a school, put together from its parts.
///
/// A part that lets people change a record puts its desk on `desks`, so that it is saved before
/// the page is left.
final class SchoolPage {
  private final Session session;
  private final Tasks tasks;
  private final Desks desks;

  SchoolPage(Session session, Tasks tasks, Desks desks) {
    this.session = session;
    this.tasks = tasks;
    this.desks = desks;
  }

  /// @param part the one to show first
  Screen of(Urn urn, SchoolTab part, Ways ways) {
    SchoolViewModel model = new SchoolViewModel(session, tasks, desks, urn);
    SchoolView view = new SchoolView(model, ways.planVisit(), _ -> parts(model, ways));
    model.turnTo(part);
    return new Screen(
        Place.SCHOOLS, Strings.of("school.page.title", urn.value()), view, desks::flush);
  }

  private Map<SchoolTab, Supplier<Node>> parts(SchoolViewModel model, Ways ways) {
    Map<SchoolTab, Supplier<Node>> parts = new EnumMap<>(SchoolTab.class);
    parts.put(
        SchoolTab.OVERVIEW,
        () -> new SchoolOverview(model, ways.openVisit(), ways.planVisit()));
    parts.put(
        SchoolTab.DOCUMENTS,
        () ->
            new DocumentsPart(
                new DocumentsViewModel(
                    session, tasks, Optional.of(model.urn()), ways.openForm()),
                ways.chooseFramework()));
    return parts;
  }

  /// Where one can go from a school's page.
  ///
  /// @param openVisit opens the visit of this id
  /// @param planVisit goes to a new visit to the school
  /// @param openForm opens the form of this id
  /// @param chooseFramework leads to where the framework is chosen
  record Ways(
      Consumer<UUID> openVisit,
      Consumer<Urn> planVisit,
      Consumer<UUID> openForm,
      Runnable chooseFramework) {}
}
