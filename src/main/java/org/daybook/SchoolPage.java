package org.daybook;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.daybook.application.Session;
import org.daybook.application.Strings;
import org.daybook.domain.school.Urn;
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

  Screen of(Urn urn, Consumer<UUID> openVisit, Consumer<Urn> planVisit) {
    SchoolViewModel model = new SchoolViewModel(session, tasks, desks, urn);
    SchoolView view = new SchoolView(model, planVisit, _ -> parts(model, openVisit, planVisit));
    return new Screen(
        Place.SCHOOLS, Strings.of("school.page.title", urn.value()), view, desks::flush);
  }

  private static Map<SchoolTab, Supplier<Node>> parts(
      SchoolViewModel model, Consumer<UUID> openVisit, Consumer<Urn> planVisit) {
    Map<SchoolTab, Supplier<Node>> parts = new EnumMap<>(SchoolTab.class);
    parts.put(SchoolTab.OVERVIEW, () -> new SchoolOverview(model, openVisit, planVisit));
    return parts;
  }
}
