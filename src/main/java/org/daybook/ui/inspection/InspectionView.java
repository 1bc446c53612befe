package org.daybook.ui.inspection;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.inspection.FormalStanding.Kind;
import org.daybook.domain.inspection.InspectionFrame;
import org.daybook.domain.school.School;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.listing.SideBySide;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// What inspectors and authorities said of a school: inspections with their grades, and beside them
/// Ofsted's categories of concern, eligibility for intervention and warning notices, each by
/// itself. An early-years setting is inspected otherwise, and has none of the latter.
public final class InspectionView extends ScrollPane {
  private final InspectionViewModel model;

  public InspectionView(InspectionViewModel model, School school) {
    this.model = model;
    setId("inspection");
    VBox inspections =
        part(
            "inspection.inspections.title",
            "inspection.inspections.none",
            model.inspections(),
            row -> new InspectionCard(row, school, () -> model.remove(row.id())),
            adding(school));
    inspections.getStyleClass().add("school-story");
    VBox formal =
        new VBox(
            Space.XXL,
            part(
                "inspection.concern.title",
                "inspection.concern.none",
                model.concerns(),
                this::card,
                new FlowPane(
                    Space.S,
                    Space.S,
                    add(Kind.SIGNIFICANT_IMPROVEMENT),
                    add(Kind.SPECIAL_MEASURES))),
            part(
                "inspection.eligible.title",
                "inspection.eligible.none",
                model.eligibility(),
                this::card,
                add(Kind.ELIGIBLE_FOR_INTERVENTION)),
            part(
                "inspection.notices.title",
                "inspection.notices.none",
                model.notices(),
                row -> new NoticeCard(row, () -> model.remove(row.id())),
                Buttons.of("notice-add", "inspection.notices.add", model::addNotice)));
    formal.getStyleClass().addAll("panel-quiet", "inspection-formal");
    formal.setMaxHeight(USE_PREF_SIZE);
    // No early-years setting is in what the law keeps for schools.
    boolean both = !school.earlyYearsOnly() || model.formal();
    VBox content = new VBox(both ? new SideBySide(Space.XXL, inspections, formal) : inspections);
    content.getStyleClass().add("school-part");
    setContent(content);
    setFitToWidth(true);
    setFocusTraversable(false);
  }

  private Node adding(School school) {
    List<InspectionFrame> frames = model.frames(school);
    MenuButton older = new MenuButton(Strings.of("inspection.inspections.add-older"));
    older.setId("inspection-add-older");
    frames.stream()
        .skip(1)
        .forEach(
            frame -> {
              MenuItem item = new MenuItem(frame.name());
              item.setId("inspection-add-" + frame.id());
              item.setOnAction(_ -> model.add(frame));
              older.getItems().add(item);
            });
    return new FlowPane(
        Space.S,
        Space.S,
        Buttons.of(
            "inspection-add", "inspection.inspections.add", () -> model.add(frames.getFirst())),
        older);
  }

  private Node card(StandingRow row) {
    return new StandingCard(row, () -> model.remove(row.id()));
  }

  private Button add(Kind kind) {
    return Buttons.of(
        "standing-add-" + kind.name().toLowerCase(Locale.ROOT),
        StandingCard.addKey(kind),
        () -> model.add(kind));
  }

  private static <R> VBox part(
      String title, String none, ObservableList<R> rows, Function<R, Node> card, Node adding) {
    Label heading = words("text-section", title);
    Label empty = words("text-secondary", none);
    VBox cards = new VBox(Space.XL);
    Runnable show =
        () -> {
          Stream<Node> kept =
              rows.stream()
                  .map(
                      row ->
                          cards.getChildren().stream()
                              .filter(node -> row.equals(node.getUserData()))
                              .findFirst()
                              .orElseGet(() -> marked(card.apply(row), row)));
          List<Node> nodes = kept.toList();
          if (!cards.getChildren().equals(nodes)) {
            cards.getChildren().setAll(nodes);
          }
          Shown.when(rows.isEmpty(), empty);
          Shown.when(!rows.isEmpty(), cards);
        };
    rows.addListener((ListChangeListener<R>) _ -> show.run());
    show.run();
    return new VBox(Space.M, heading, adding, empty, cards);
  }

  private static Node marked(Node node, Object row) {
    node.setUserData(row);
    return node;
  }

  private static Label words(String style, String key) {
    Label label = new Label(Strings.of(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
