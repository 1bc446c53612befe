package org.daybook.ui.school;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.ui.control.EmptyState;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.listing.SchoolWords;
import org.daybook.ui.listing.SideBySide;
import org.daybook.ui.listing.VisitRow;
import org.daybook.ui.school.SchoolViewModel.Page;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// One school: its categories over time and its visits, with the facts beside them.
public final class SchoolView extends VBox {
  private final Urn urn;
  private final Consumer<UUID> openVisit;
  private final Runnable planVisit;
  private final PageHeader header = new PageHeader("");
  private final Notice notice = new Notice("school-notice");
  private final VBox story = new VBox(Space.XXL);
  private final FactGrid facts = new FactGrid();

  /// Makes the screen.
  ///
  /// @param openVisit opens the visit of this id
  /// @param planVisit goes to a new visit to this school
  public SchoolView(SchoolViewModel model, Consumer<UUID> openVisit, Consumer<Urn> planVisit) {
    this.urn = model.urn();
    this.openVisit = openVisit;
    this.planVisit = () -> planVisit.accept(urn);
    setId("school");
    header.primary("school-new-visit", Strings.of("school.visit.plan"), this.planVisit);
    facts.setId("school-facts");
    VBox aside = new VBox(Space.M, heading("school.facts.title"), facts);
    aside.getStyleClass().addAll("panel-quiet", "school-facts");
    aside.setMaxHeight(USE_PREF_SIZE);
    story.getStyleClass().add("school-story");
    VBox content = new VBox(Space.L, notice, new SideBySide(Space.XXL, story, aside));
    content.getStyleClass().add("page-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(header, scroll);
    model.page().subscribe(page -> page.ifPresent(this::show));
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    Shown.in(this, model::refresh);
  }

  private void show(Page page) {
    School school = page.school();
    notice.silence();
    header.title(school.name());
    header.context(
        Strings.of(
            "school.page.context",
            school.urn().value(),
            school.profile().type(),
            SchoolWords.status(school)));
    facts(school);
    story
        .getChildren()
        .setAll(
            new VBox(Space.M, heading("school.categories.title"), categories(page.categories())),
            new VBox(Space.S, heading("school.visits.title"), visits(page.visits())));
  }

  private void facts(School school) {
    School.Profile profile = school.profile();
    Integer roll = profile.roll();
    facts.clear();
    facts
        .add(Strings.of("school.fact.urn"), school.urn().value())
        .add(Strings.of("school.fact.laestab"), school.laestab())
        .add(Strings.of("school.fact.authority"), school.authority().name())
        .add(Strings.of("school.fact.phase"), profile.phase())
        .add(Strings.of("school.fact.ages"), SchoolWords.ages(school))
        .add(
            Strings.of("school.fact.roll"),
            roll == null ? "" : Strings.of("school.fact.pupils", roll))
        .add(Strings.of("school.fact.head"), school.headteacher())
        .add(Strings.of("school.fact.trust"), profile.trust())
        .add(Strings.of("school.fact.diocese"), profile.diocese())
        .add(Strings.of("school.fact.religion"), profile.religion())
        .add(Strings.of("school.fact.address"), SchoolWords.address(school));
  }

  private static Node categories(List<VisitSummary> visits) {
    return visits.isEmpty() ? quiet("school.categories.none") : new CategoryHistory(visits);
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

  private static Label quiet(String key) {
    Label label = new Label(Strings.of(key));
    label.getStyleClass().add("text-secondary");
    return label;
  }
}
