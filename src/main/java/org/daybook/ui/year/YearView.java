package org.daybook.ui.year;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.daybook.application.words.Strings;
import org.daybook.domain.booklet.Stop.OfHalfTerm;
import org.daybook.domain.booklet.Stop.OfTerm;
import org.daybook.ui.control.Notice;
import org.daybook.ui.state.FileWriting.Job;
import org.daybook.ui.state.FileWriting.Progress;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.daybook.ui.support.UndoKeys;
import org.daybook.ui.year.YearViewModel.Opened;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// A school's year: which one, its half-terms and terms as steps, and the step one looks at.
///
/// Keys: left and right along the steps; Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, unless
/// somebody is typing.
public final class YearView extends BorderPane {
  // In em: with less there is no room for words beside the signs of undo and redo.
  private static final double ROOMY = 52;

  private final YearViewModel model;
  private final Doors doors;
  private final Label year = new Label();
  private final Button later = icon("later", Material2OutlinedAL.CHEVRON_RIGHT, "year.year.later");
  private final Button missing = new Button();
  private final Button undo = icon("undo", Material2OutlinedMZ.UNDO, "year.undo.keys");
  private final Button redo = icon("redo", Material2OutlinedMZ.REDO, "year.redo.keys");
  private final Button booklet = new Button(Strings.of("year.booklet.write"));
  private final Button open = new Button(Strings.of("year.file.open"));
  private final Notice notice = new Notice("year-notice");
  private final VBox top = new VBox();
  private Runnable leave = () -> {};
  private Subscription shown = Subscription.EMPTY;

  public YearView(YearViewModel model) {
    this.model = model;
    this.doors = new Doors(model);
    setId("year");
    getStyleClass().add("year");
    top.getChildren().setAll(tools(), messages());
    ReadOnly.reads(top);
    setTop(top);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.year().subscribe(this::show);
    model.opened().subscribe(opened -> opened.ifPresent(this::show));
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    model.open();
  }

  private HBox tools() {
    Button earlier = icon("earlier", Material2OutlinedAL.CHEVRON_LEFT, "year.year.earlier");
    earlier.setOnAction(_ -> model.turn(-1));
    later.setOnAction(_ -> model.turn(1));
    year.setId("year-year");
    year.getStyleClass().add("text-strong");
    year.setMinWidth(USE_PREF_SIZE);
    missing.setId("year-missing");
    missing.getStyleClass().addAll("quiet", "year-missing");
    HBox gap = new HBox(missing);
    gap.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(gap, Priority.ALWAYS);
    booklet.setId("year-booklet");
    booklet.setMinWidth(USE_PREF_SIZE);
    Shown.when(model.subject().hasBooklet(), booklet);
    Shown.when(!model.subject().past(), undo, redo);
    HBox tools = new HBox(Space.S, earlier, year, later, gap, undo, redo, booklet);
    tools.getStyleClass().add("year-tools");
    tools.widthProperty().subscribe(_ -> name(tools.getWidth()));
    booklet.fontProperty().subscribe(_ -> name(tools.getWidth()));
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  /// Names undo and redo where there is room for it: the signs alone look cut.
  private void name(double width) {
    boolean roomy = width >= ROOMY * booklet.getFont().getSize();
    undo.setText(roomy ? Strings.of("tabs.undo.verb") : "");
    redo.setText(roomy ? Strings.of("tabs.redo.verb") : "");
  }

  private HBox messages() {
    open.setId("year-file-open");
    open.setMinWidth(USE_PREF_SIZE);
    Shown.when(false, open);
    HBox.setHgrow(notice, Priority.ALWAYS);
    HBox line = new HBox(Space.S, notice, open);
    line.getStyleClass().add("year-messages");
    line.setAlignment(Pos.CENTER_LEFT);
    line.managedProperty().bind(notice.managedProperty());
    line.visibleProperty().bind(notice.visibleProperty());
    return line;
  }

  private void show(String shown) {
    year.setText(shown);
    later.setDisable(model.isLast());
  }

  private void show(Opened opened) {
    notice.silence();
    leave.run();
    shown.unsubscribe();
    StopsViewModel stops = opened.model();
    top.getChildren()
        .setAll(top.getChildren().getFirst(), top.getChildren().get(1), new StopLine(stops));
    undo.setOnAction(_ -> stops.undo());
    redo.setOnAction(_ -> stops.redo());
    missing.setOnAction(_ -> stops.nextMissing());
    booklet.setOnAction(
        _ ->
            write(
                opened,
                opened.export().bookletName(stops.standing().get()),
                to -> opened.export().writeBooklet(stops.saved(), to)));
    opened.files().progress().subscribe(this::show);
    shown =
        Subscription.combine(
            stops.canUndo().subscribe(can -> undo.setDisable(!can)),
            stops.canRedo().subscribe(can -> redo.setDisable(!can)),
            stops.standing().subscribe(_ -> count(stops)),
            stops.selected().subscribe(_ -> turn(opened)));
  }

  private void count(StopsViewModel stops) {
    int count = stops.reading().missing();
    missing.setText(
        stops.reading().unrecorded()
            ? Strings.of("year.uncounted.unrecorded")
            : Strings.of("year.missing.count", count));
    missing.setDisable(count == 0);
  }

  /// Shows the step one is at.
  private void turn(Opened opened) {
    leave.run();
    StopsViewModel stops = opened.model();
    VBox panel =
        switch (stops.stop()) {
          case OfHalfTerm half -> {
            HalfTermPanel its = new HalfTermPanel(stops, half, doors);
            Subscription following = stops.standing().subscribe(_ -> its.refresh());
            leave = following::unsubscribe;
            yield its;
          }
          case OfTerm term -> {
            TermPanel its = new TermPanel(stops, term, doors, () -> summary(opened, term));
            Subscription following = stops.standing().subscribe(_ -> its.refresh());
            leave =
                () -> {
                  following.unsubscribe();
                  its.leave();
                };
            yield its;
          }
        };
    panel.getStyleClass().add("year-panel");
    ScrollPane scroll = new ScrollPane(panel);
    scroll.setId("year-panel-scroll");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
  }

  private void summary(Opened opened, OfTerm term) {
    StopsViewModel stops = opened.model();
    String name = term.span().name();
    write(
        opened,
        opened.export().summaryName(stops.standing().get(), name),
        to -> opened.export().writeSummary(stops.saved(), name, to));
  }

  private void write(Opened opened, String name, Job job) {
    Optional<Path> where = model.ways().askWhere().apply(name);
    where.ifPresent(file -> opened.files().write(file, job));
  }

  private void show(Progress progress) {
    Shown.when(progress instanceof Progress.Written, open);
    switch (progress) {
      case Progress.Idle() -> {}
      case Progress.Writing() -> notice.inform(Strings.of("year.file.writing"));
      case Progress.Written(Path file) -> {
        notice.inform(Strings.of("year.file.written", file.toString()));
        open.setOnAction(_ -> model.ways().openFile().accept(file, notice::refuse));
      }
      case Progress.Failed(var problem) -> notice.refuse(problem);
    }
  }

  private void pressed(KeyEvent key) {
    if (UndoKeys.undoes(key, this, undo::fire, redo::fire)) {
      key.consume();
    }
  }

  private static Button icon(String id, Ikon icon, String words) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("year-" + id);
    button.getStyleClass().add("quiet");
    button.setAccessibleText(Strings.of(words));
    button.setTooltip(new Tooltip(Strings.of(words)));
    return button;
  }
}
