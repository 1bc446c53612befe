package org.daybook.ui.school;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.control.EmptyState;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.listing.SchoolWords;
import org.daybook.ui.listing.SideBySide;
import org.daybook.ui.listing.VisitRow;
import org.daybook.ui.state.SchoolDesk;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A school at a glance: its categories over time, concerns, route and visits, with the facts
/// beside them.
public final class SchoolOverview extends ScrollPane {
  private final Consumer<UUID> openVisit;
  private final Runnable planVisit;
  private final Node concerns;
  private final VBox story = new VBox(Space.XXL);
  private final FactGrid facts = new FactGrid();
  private final SchoolDesk desk;
  private final FrameworkPart framework;
  private final CategoriesPart categories;
  private final VBox history;
  private final Label over = new Label();
  private final GroupsPart groups = new GroupsPart();
  private Optional<RoutePart> route = Optional.empty();

  /// Makes the part.
  ///
  /// @param desk the one with the school's file on it
  /// @param openVisit opens the visit of this id
  /// @param planVisit goes to a new visit to this school
  /// @param concerns the concerns about the school
  public SchoolOverview(
      SchoolViewModel model,
      SchoolDesk desk,
      Consumer<UUID> openVisit,
      Consumer<Urn> planVisit,
      Node concerns) {
    this.openVisit = openVisit;
    this.categories = new CategoriesPart(openVisit);
    this.history = new VBox(Space.M, over, categories);
    over.setId("school-categories-title");
    over.getStyleClass().add("text-section");
    this.planVisit = () -> planVisit.accept(model.urn());
    this.concerns = concerns;
    this.desk = desk;
    this.framework = new FrameworkPart(desk);
    facts.setId("school-facts");
    VBox known = panel(new VBox(Space.M, heading("school.facts.title"), facts));
    VBox aside = new VBox(Space.L, panel(framework), known, panel(groups));
    aside.setMaxHeight(USE_PREF_SIZE);
    story.getStyleClass().add("school-story");
    VBox content = new VBox(Space.L, new SideBySide(Space.XXL, story, aside));
    content.getStyleClass().add("school-part");
    setContent(content);
    setFitToWidth(true);
    model.page().subscribe(page -> page.ifPresent(this::show));
  }

  private static VBox panel(VBox part) {
    part.getStyleClass().addAll("panel-quiet", "school-facts");
    return part;
  }

  private void show(Page page) {
    facts(page.school());
    InspectionFacts.add(facts, page);
    framework.show(page);
    groups.show(page);
    if (route.isEmpty()) {
      route = Optional.of(new RoutePart(desk, page));
      story.getChildren().setAll(history, route.get(), concerns, new VBox());
    } else {
      route.get().show(page);
    }
    over.setText(
        Strings.of("school.categories.title", page.framework().vocabulary().categoryFirst()));
    categories.show(page);
    Shown.when(page.framework().judges() || !page.categories().isEmpty(), history);
    story
        .getChildren()
        .set(3, new VBox(Space.S, heading("school.visits.title"), visits(page.visits())));
  }

  private void facts(School school) {
    School.Profile profile = school.profile();
    Integer roll = profile.roll();
    facts.clear();
    if (school.urn().national()) {
      facts.add(Strings.of("school.fact.urn"), school.urn().value());
    }
    facts
        .add(
            Strings.of(school.urn().national() ? "school.fact.laestab" : "school.fact.reference"),
            school.laestab())
        .add(Strings.of("school.fact.authority"), school.authority().name())
        .add(Strings.of("school.fact.phase"), profile.phase())
        .add(Strings.of("school.fact.ages"), SchoolWords.ages(school))
        .add(
            Strings.of("school.fact.roll"),
            roll == null ? "" : Strings.of("school.fact.pupils", roll))
        .add(
            Strings.of(school.earlyYearsOnly() ? "school.fact.led-by" : "school.fact.head"),
            school.headteacher())
        .add(Strings.of("school.fact.trust"), SchoolWords.said(profile.trust()))
        .add(Strings.of("school.fact.diocese"), SchoolWords.said(profile.diocese()))
        .add(Strings.of("school.fact.religion"), SchoolWords.said(profile.religion()))
        .add(Strings.of("school.fact.address"), SchoolWords.address(school));
  }

  private Node visits(List<VisitSummary> visits) {
    if (visits.isEmpty()) {
      EmptyState empty =
          new EmptyState(
              Material2OutlinedAL.EVENT_NOTE,
              Strings.of("school.visits.none"),
              Strings.of("school.visit.plan"),
              planVisit);
      empty.step().setId("school-next");
      return empty;
    }
    VBox rows = new VBox();
    rows.setId("school-visits");
    visits.forEach(
        visit ->
            rows.getChildren().add(VisitRow.byType(visit, () -> openVisit.accept(visit.id()))));
    return rows;
  }

  private static Label heading(String key) {
    Label label = new Label(Strings.of(key));
    label.getStyleClass().add("text-section");
    return label;
  }
}
