package org.daybook.ui.note;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.versions.Edition;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Copy;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.note.VersionsViewModel.Page;
import org.daybook.ui.state.FileWriting.Progress;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The versions of the note with what one can do with each; nothing until one was issued.
final class VersionsPart extends VBox {
  private final VersionsViewModel model;
  private final Function<String, Optional<Path>> askWhere;
  private final VBox list = new VBox(Space.S);
  private final ComboBox<Edition> earlier = new ComboBox<>();
  private final ComboBox<Edition> later = new ComboBox<>();
  private final FlowPane comparing = new FlowPane(Space.M, Space.S);
  private final Notice notice = new Notice("note-versions-notice");
  private final Button open = new Button(Strings.of("note.open"));
  private Optional<Path> written = Optional.empty();

  VersionsPart(
      VersionsViewModel model,
      Function<String, Optional<Path>> askWhere,
      BiConsumer<Path, Consumer<Problem>> openFile) {
    super(Space.M);
    this.model = model;
    this.askWhere = askWhere;
    setId("note-versions");
    Label title = new Label(Strings.of("note.versions.title"));
    title.getStyleClass().add("text-section");
    Button compare = new Button(Strings.of("note.versions.compare"));
    compare.setId("note-versions-compare");
    compare.setOnAction(_ -> compare());
    comparing.setAlignment(Pos.BOTTOM_LEFT);
    comparing
        .getChildren()
        .setAll(
            choice("note-versions-earlier", Strings.of("note.versions.earlier"), earlier),
            choice("note-versions-later", Strings.of("note.versions.later"), later),
            compare);
    open.setId("note-versions-open");
    open.setOnAction(_ -> written.ifPresent(file -> openFile.accept(file, notice::refuse)));
    getChildren().setAll(title, list, comparing, notice, open);
    model.editions().subscribe(this::show);
    model.progress().subscribe(this::show);
    model.page().subscribe(this::show);
  }

  private static Field choice(String id, String label, ComboBox<Edition> box) {
    Choices.named(box, VersionsViewModel::name);
    return new Field(id, label, box);
  }

  private void show(List<Edition> editions) {
    list.getChildren().setAll(editions.stream().map(this::line).toList());
    fill(earlier, editions, editions.size() - 2);
    fill(later, editions, editions.size() - 1);
    Shown.when(!editions.isEmpty(), this);
    Shown.when(editions.size() > 1, comparing);
  }

  private static void fill(ComboBox<Edition> box, List<Edition> editions, int chosen) {
    box.getItems().setAll(editions);
    if (chosen >= 0) {
      box.getSelectionModel().select(chosen);
    }
  }

  private FlowPane line(Edition edition) {
    String name = VersionsViewModel.name(edition);
    Label label = new Label(name);
    label.setWrapText(true);
    Button read = button("read", edition, Strings.of("note.versions.read"));
    read.setOnAction(_ -> model.read(edition));
    FlowPane line = new FlowPane(Space.M, Space.XS, label, read);
    if (edition.issued() != null) {
      Button write = button("write", edition, Strings.of("note.versions.write"));
      write.setOnAction(_ -> model.write(edition, Copy.SCHOOL, askWhere));
      Button internal = button("internal", edition, Strings.of("note.internal"));
      internal.setOnAction(_ -> model.write(edition, Copy.INTERNAL, askWhere));
      internal.setTooltip(new Tooltip(Strings.of("note.internal.about")));
      line.getChildren().addAll(write, internal);
    }
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Button button(String part, Edition edition, String verb) {
    Button button = new Button(verb);
    button.setId("note-versions-" + part + "-" + edition.version());
    button.setAccessibleText(verb + ": " + VersionsViewModel.name(edition));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void compare() {
    Edition one = earlier.getValue();
    Edition other = later.getValue();
    if (one == null || other == null || one.version() == other.version()) {
      notice.refuse(Problem.of("note.versions.same"));
    } else {
      notice.silence();
      model.compare(one, other);
    }
  }

  private void show(Page page) {
    if (page instanceof Page.Refused(Problem problem)) {
      notice.refuse(problem);
      Shown.when(true, this);
    }
  }

  private void show(Progress progress) {
    written =
        progress instanceof Progress.Written(Path file) ? Optional.of(file) : Optional.empty();
    Shown.when(written.isPresent(), open);
    switch (progress) {
      case Progress.Idle() -> notice.silence();
      case Progress.Writing() -> notice.inform(Strings.of("note.writing"));
      case Progress.Written(Path file) ->
          written(notice, Strings.of("note.written", file.toString()), model.damaged());
      case Progress.Failed(Problem problem) -> notice.refuse(problem);
    }
  }

  /// Tells that a note was written, and which of its pictures could not be shown.
  ///
  /// @param damaged the names of the pictures; none for most notes
  static void written(Notice notice, String sentence, List<String> damaged) {
    if (damaged.isEmpty()) {
      notice.inform(sentence);
    } else {
      notice.warn(
          sentence
              + "\n"
              + Strings.of("note.written.damaged", damaged.size(), String.join(", ", damaged)));
    }
  }
}
