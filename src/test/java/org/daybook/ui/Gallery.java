package org.daybook.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.EmptyState;
import org.daybook.ui.control.EqualColumns;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.SaveIndicator;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.control.mark.DistanceBars;
import org.daybook.ui.control.mark.DistanceBars.Bar;
import org.daybook.ui.control.mark.RagMark;
import org.daybook.ui.control.mark.RagPicker;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Every control of ours on one page, with invented content.
final class Gallery {
  private static final List<String> SCALE =
      List.of("Extending", "Established", "Developing", "Causing Concern");

  private Gallery() {}

  static Parent page() {
    PageHeader header = new PageHeader("Ashgrove Invented Primary School");
    header.context("109999 · Primary · Bristol · Open");
    header.secondary("copy", "Print facts", () -> {});
    header.primary("visit", "Start visit", () -> {});
    EqualColumns columns = new EqualColumns();
    columns.setHgap(Space.XXL);
    columns.add(left());
    columns.add(middle());
    columns.add(right());
    columns.getStyleClass().add("page-content");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return new VBox(header, scroll);
  }

  private static VBox left() {
    Field name = new Field("name", "Present", new TextField("M. Invented, headteacher"));
    Field date =
        new Field("date", "Date of the visit", new DatePicker()).hint("For example 23/11/2026");
    date.refuse(Problem.of("control.rag.none"));
    ComboBox<String> types = new ComboBox<>();
    types.getItems().setAll("School improvement visit", "Annual conversation");
    types.getSelectionModel().selectFirst();
    ProseArea prose =
        new ProseArea("why", "Why", new SimpleStringProperty(""), () -> {})
            .hint("No pupil names, no grades of named teachers")
            .prompt("What did you see that says so?");
    ProseArea written =
        new ProseArea(
            "strengths",
            "Strengths",
            new SimpleStringProperty(
                "Attendance is back above national, and everyone can say how.\nGovernors visit."),
            () -> {});
    return new VBox(Space.L, name, date, new Field("type", "Type of visit", types), prose, written);
  }

  private static VBox middle() {
    FlowPane chips = new FlowPane(Space.S, Space.S);
    for (int rank = 1; rank <= SCALE.size(); rank++) {
      chips.getChildren().add(new CategoryChip(SCALE.get(rank - 1), rank, SCALE.size()));
    }
    CategoryChip none = new CategoryChip();
    none.showNone("Not enough evidence");
    FlowPane six = new FlowPane(Space.XS, Space.XS);
    for (int rank = 1; rank <= 6; rank++) {
      six.getChildren().add(new CategoryChip("Step " + rank, rank, 6));
    }
    DistanceBars bars = new DistanceBars();
    bars.show(
        List.of(
            new Bar("Extending", 14, 14 / 23.0, false),
            new Bar("Established", 8, 8 / 23.0, true),
            new Bar("Developing", 11, 11 / 23.0, false),
            new Bar("Causing Concern", 23, 1, false)));
    RagPicker action = new RagPicker("action", "Action");
    action.valueProperty().set(Optional.of(Rag.AMBER));
    FlowPane marks =
        new FlowPane(
            Space.L,
            Space.S,
            new RagMark(Rag.GREEN),
            new RagMark(Rag.AMBER),
            new RagMark(Rag.RED),
            new RagMark());
    return new VBox(
        Space.L,
        section("Categories"),
        chips,
        six,
        none,
        section("Distances"),
        bars,
        section("Ratings"),
        marks,
        new RagPicker("impact", "Impact"),
        action,
        section("What is saved"),
        saves());
  }

  private static FlowPane saves() {
    FlowPane row = new FlowPane(Space.L, Space.S);
    for (SaveState state :
        List.of(
            new SaveState.Saved(LocalTime.of(10, 42)),
            new SaveState.Saving(),
            new SaveState.NotSaved(Problem.of("control.rag.red")))) {
      SaveIndicator indicator = new SaveIndicator();
      indicator.show(state);
      row.getChildren().add(indicator);
    }
    return row;
  }

  private static VBox right() {
    FactGrid facts =
        new FactGrid()
            .add("Headteacher", "M. Invented")
            .add("Roll", "412")
            .add("Address", "1 Made-up Lane, Bristol BS0 0XX")
            .add("Category", new CategoryChip("Established", 2, 4));
    Notice warning = new Notice("signal");
    warning.warn("1 signal to answer before the note can be issued");
    Notice refusal = new Notice("refusal");
    refusal.refuse(Problem.of("shell.search.nothing"));
    CheckBox ticked = new CheckBox("Barriers are known");
    ticked.setSelected(true);
    EmptyState empty =
        new EmptyState(
            Material2OutlinedMZ.SCHOOL,
            "Your schools will be here once the national register is imported.",
            "Import the register",
            () -> {});
    Button destructive = new Button("Delete visit");
    destructive.getStyleClass().add("destructive");
    Button quiet = new Button("End together");
    quiet.getStyleClass().add("quiet");
    quiet.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
    Button disabled = new Button("Issue note");
    disabled.getStyleClass().add("primary");
    disabled.setDisable(true);
    return new VBox(
        Space.L,
        facts,
        warning,
        refusal,
        new FlowPane(
            Space.M, Space.S, ticked, new CheckBox("Staff unsure"), new Hyperlink("Report card")),
        new FlowPane(Space.S, Space.S, destructive, quiet, disabled),
        empty);
  }

  private static Label section(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("text-section");
    return label;
  }
}
