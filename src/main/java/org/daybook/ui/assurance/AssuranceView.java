package org.daybook.ui.assurance;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.assurance.AssuranceViewModel.Opened;
import org.daybook.ui.control.Notice;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.state.FileWriting;
import org.daybook.ui.state.FileWriting.Progress;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The assurance grids of a school: the year, what can be done with its grid, and the grid.
public final class AssuranceView extends BorderPane {
  private final AssuranceViewModel model;
  private final Ways ways;
  private final Label year = new Label();
  private final Button earlier =
      icon("earlier", Material2OutlinedAL.CHEVRON_LEFT, "assurance.year.earlier");
  private final Button later =
      icon("later", Material2OutlinedAL.CHEVRON_RIGHT, "assurance.year.later");
  private final Button undo = icon("undo", Material2OutlinedMZ.UNDO, "assurance.undo.keys");
  private final Button redo = icon("redo", Material2OutlinedMZ.REDO, "assurance.redo.keys");
  private final Button excel = button("excel", "assurance.excel.write");
  private final Button pdf = button("pdf", "assurance.pdf.write");
  private final Button open = button("open", "assurance.file.open");
  private final Notice notice = new Notice("assurance-notice");

  /// @param ways what the screen asks of the world around it
  public AssuranceView(AssuranceViewModel model, Ways ways) {
    this.model = model;
    this.ways = ways;
    setId("assurance");
    getStyleClass().add("assurance");
    year.setId("assurance-year");
    year.getStyleClass().add("text-strong");
    year.setMinWidth(USE_PREF_SIZE);
    earlier.setOnAction(_ -> model.turn(-1));
    later.setOnAction(_ -> model.turn(1));
    model
        .year()
        .subscribe(
            shown -> {
              year.setText(shown);
              later.setDisable(model.isLatestYear());
            });
    setTop(new VBox(tools(), messages()));
    model.opened().subscribe(opened -> opened.ifPresent(this::show));
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    model.open();
  }

  /// Puts the focus on the cell one is at, from where all keys work.
  @Override
  public void requestFocus() {
    if (getCenter() instanceof GridView grid) {
      grid.focusSelected();
    } else {
      super.requestFocus();
    }
  }

  private HBox tools() {
    HBox tools = new HBox(Space.S, earlier, year, later);
    tools.getStyleClass().add("assurance-tools");
    tools.setAlignment(Pos.CENTER_LEFT);
    if (model.grids().size() > 1) {
      tools.getChildren().add(grids());
    }
    Label keys = new Label(Strings.of("assurance.keys"));
    keys.getStyleClass().add("text-secondary");
    keys.setMinWidth(0);
    keys.setMaxWidth(Double.MAX_VALUE);
    keys.setWrapText(true);
    keys.setVisible(!model.past());
    HBox.setHgrow(keys, Priority.ALWAYS);
    Shown.when(!model.past(), undo, redo);
    ReadOnly.reads(tools);
    tools.getChildren().addAll(keys, undo, redo, excel, pdf);
    return tools;
  }

  private ComboBox<AssuranceGrid> grids() {
    ComboBox<AssuranceGrid> box = new ComboBox<>();
    box.setId("assurance-which");
    box.setAccessibleText(Strings.of("assurance.which.label"));
    Choices.named(box, AssuranceGrid::name);
    box.getItems().setAll(model.grids());
    box.setValue(model.grid().get());
    box.valueProperty().addListener((_, _, wanted) -> model.choose(wanted));
    return box;
  }

  private HBox messages() {
    HBox.setHgrow(notice, Priority.ALWAYS);
    HBox line = new HBox(Space.S, notice, open);
    line.getStyleClass().add("assurance-messages");
    line.setAlignment(Pos.CENTER_LEFT);
    line.managedProperty().bind(notice.managedProperty());
    line.visibleProperty().bind(notice.visibleProperty());
    ReadOnly.reads(line);
    Shown.when(false, open);
    return line;
  }

  private void show(Opened opened) {
    notice.silence();
    GridViewModel grid = opened.model();
    GridView view = new GridView(grid);
    setCenter(view);
    undo.setOnAction(_ -> grid.undo());
    redo.setOnAction(_ -> grid.redo());
    undo.disableProperty().bind(grid.canUndo().map(can -> !can));
    redo.disableProperty().bind(grid.canRedo().map(can -> !can));
    pdf.setOnAction(
        _ ->
            ways.askWhere()
                .apply(opened.export().pdfName(grid.standing().get()))
                .ifPresent(
                    file ->
                        opened
                            .files()
                            .write(file, to -> opened.export().writePdf(grid.saved(), to))));
    excel.setOnAction(
        _ ->
            ways.askWhere()
                .apply(opened.export().excelName(grid.standing().get()))
                .ifPresent(
                    file ->
                        opened
                            .files()
                            .write(file, to -> opened.export().writeExcel(grid.saved(), to))));
    opened.files().progress().subscribe(this::show);
  }

  private void show(FileWriting.Progress progress) {
    Shown.when(progress instanceof Progress.Written, open);
    switch (progress) {
      case Progress.Idle() -> {}
      case Progress.Writing() -> notice.inform(Strings.of("assurance.file.writing"));
      case Progress.Written(Path file) -> {
        notice.inform(Strings.of("assurance.file.written", file.toString()));
        open.setOnAction(_ -> ways.openFile().accept(file, notice::refuse));
      }
      case Progress.Failed(var problem) -> notice.refuse(problem);
    }
  }

  private static Button icon(String id, Ikon icon, String words) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("assurance-" + id);
    button.getStyleClass().add("quiet");
    button.setAccessibleText(Strings.of(words));
    button.setTooltip(new Tooltip(Strings.of(words)));
    return button;
  }

  private static Button button(String id, String verb) {
    Button button = new Button(Strings.of(verb));
    button.setId("assurance-" + id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /// What the screen asks of the world around it.
  ///
  /// @param askWhere asks where to write a file, offering a name; empty when the person changed
  ///     their mind
  /// @param openFile shows a file in the program the machine has for it, or tells that there is
  ///     none
  public record Ways(
      Function<String, Optional<Path>> askWhere, BiConsumer<Path, Consumer<Problem>> openFile) {}
}
