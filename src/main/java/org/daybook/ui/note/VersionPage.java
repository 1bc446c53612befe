package org.daybook.ui.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.versions.Difference;
import org.daybook.application.versions.Difference.Change;
import org.daybook.application.versions.Difference.Compared;
import org.daybook.application.versions.Edition;
import org.daybook.application.versions.Line;
import org.daybook.application.versions.Sought;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Copy;
import org.daybook.ui.control.Field;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.note.VersionsViewModel.Page;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// One version of a note to be read, or two of them compared word by word. Escape leads back; F7
/// and Shift+F7 go from difference to difference, as Tab does.
final class VersionPage extends VBox {
  /// The id of the line one came for.
  static final String SOUGHT = "note-version-sought";

  private final VersionsViewModel model;
  private final Label title = label("text-title");
  private final Label context = label("text-secondary");
  private final Button back = new Button(Strings.of("note.version.back"));
  private final ComboBox<Copy> copy = new ComboBox<>();
  private final CheckBox whole = new CheckBox(Strings.of("note.version.whole"));
  private final Button next = new Button(Strings.of("note.version.next"));
  private final Button previous = new Button(Strings.of("note.version.previous"));
  private final VBox text = new VBox(Space.S);
  private final ScrollPane scroll = new ScrollPane(text);
  private Optional<Difference> compared = Optional.empty();

  VersionPage(VersionsViewModel model) {
    super(Space.M);
    this.model = model;
    setId("note-version");
    getStyleClass().add("note-version");
    title.setId("note-version-title");
    context.setId("note-version-context");
    back.setId("note-version-back");
    back.setOnAction(_ -> model.close());
    copy.getItems().setAll(Copy.values());
    copy.getSelectionModel().select(Copy.SCHOOL);
    Choices.named(copy, VersionPage::name);
    copy.setOnAction(_ -> turn());
    whole.setId("note-version-whole");
    whole.setOnAction(_ -> compared.ifPresent(this::fill));
    next.setId("note-version-next");
    next.setOnAction(_ -> step(1));
    previous.setId("note-version-previous");
    previous.setOnAction(_ -> step(-1));
    FlowPane controls =
        new FlowPane(
            Space.M,
            Space.S,
            new Field("note-version-copy", Strings.of("note.version.copy"), copy),
            whole,
            previous,
            next);
    controls.setAlignment(Pos.BOTTOM_LEFT);
    text.getStyleClass().add("note-version-text");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(back, new VBox(Space.XS, title, context), controls, scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void show(Page page) {
    switch (page) {
      case Page.Reading(Edition edition, List<Line> lines, int sought) -> {
        compared = Optional.empty();
        title.setText(VersionsViewModel.name(edition));
        context.setText(frozen(edition));
        text.getChildren().setAll(lines.stream().map(VersionPage::line).toList());
        if (sought != Sought.NONE) {
          mark(text.getChildren().get(sought));
        }
      }
      case Page.Comparing(Edition earlier, Edition later, Difference difference) -> {
        compared = Optional.of(difference);
        title.setText(Strings.of("note.version.compared", earlier.version(), later.version()));
        context.setText(
            difference.places() == 0
                ? Strings.of("note.version.equal")
                : Strings.of(
                    "note.version.differs",
                    difference.added(),
                    difference.removed(),
                    difference.places()));
        fill(difference);
      }
      case Page.None(), Page.Refused _ -> {}
    }
    copy.setValue(model.copy());
    Shown.when(compared.isPresent(), whole, next, previous);
    scroll.setVvalue(0);
  }

  @Override
  public void requestFocus() {
    back.requestFocus();
  }

  private static String frozen(Edition edition) {
    String pack = edition.visit().pack().id() + ", " + edition.visit().pack().version();
    return edition.issued() == null
        ? Strings.of("note.version.unissued", pack)
        : Strings.of("note.version.frozen", pack, edition.checksum().substring(0, 12));
  }

  private void fill(Difference difference) {
    boolean all = whole.isSelected();
    List<Node> lines = new ArrayList<>();
    Optional<Compared> heading = Optional.empty();
    for (Compared line : difference.lines()) {
      boolean changed = line.change() != Change.NONE;
      if (line.level() > 0) {
        heading = Optional.of(line);
      }
      if (all || changed) {
        if (!all) {
          heading
              .filter(above -> above.change() == Change.NONE)
              .ifPresent(above -> lines.add(new ComparedLine(above)));
          heading = Optional.empty();
        }
        lines.add(new ComparedLine(line));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).setId("compared-" + (i + 1));
    }
    text.getChildren().setAll(lines);
  }

  /// Lets one come to a line, and tells it from the others.
  private static void mark(Node line) {
    line.setId(SOUGHT);
    line.getStyleClass().add("note-version-sought");
    line.setFocusTraversable(true);
  }

  private static Label line(Line line) {
    Label label =
        label(
            switch (line.level()) {
              case 0 -> "prose";
              case 1 -> "text-title";
              case 2 -> "text-section";
              default -> "text-strong";
            });
    label.setText(line.text());
    return label;
  }

  private void turn() {
    if (copy.getValue() != model.copy()) {
      model.turnTo(copy.getValue());
    }
  }

  /// Puts the focus on the next difference, or on the one before.
  private void step(int by) {
    List<Node> changes = text.getChildren().stream().filter(Node::isFocusTraversable).toList();
    if (!changes.isEmpty()) {
      Node owner = getScene() == null ? null : getScene().getFocusOwner();
      int at = owner == null ? -1 : changes.indexOf(owner);
      int to = at < 0 ? (by > 0 ? 0 : changes.size() - 1) : at + by;
      Node target = changes.get(Math.floorMod(to, changes.size()));
      target.requestFocus();
      reveal(target);
    }
  }

  private void reveal(Node line) {
    double room = text.getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      double wanted = line.getBoundsInParent().getMinY() - Space.XXL;
      scroll.setVvalue(Math.clamp(wanted / room, 0, 1));
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      model.close();
      key.consume();
    } else if (key.getCode() == KeyCode.F7 && compared.isPresent()) {
      step(key.isShiftDown() ? -1 : 1);
      key.consume();
    }
  }

  private static String name(Copy copy) {
    return switch (copy) {
      case SCHOOL -> Strings.of("note.version.copy.school");
      case INTERNAL -> Strings.of("note.version.copy.internal");
    };
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
