package org.daybook.ui.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.PackEntry;
import org.daybook.application.writing.PackEntry.Line;
import org.daybook.application.writing.PackEntry.Option;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Space;

/// The controls for the entries of one page of a pack.
final class EntryFields {
  private static final int PROSE_ROWS = 2;

  private final WritingViewModel model;
  private final List<Draft> drafts = new ArrayList<>();

  EntryFields(WritingViewModel model) {
    this.model = model;
  }

  /// The control for an entry.
  Node of(PackEntry entry) {
    return switch (entry) {
      case PackEntry.Words words -> words(words);
      case PackEntry.Choice choice -> choice(choice);
      case PackEntry.Several several -> several(several);
      case PackEntry.Texts texts -> texts(texts);
      case PackEntry.Statements statements -> statements(statements);
      case PackEntry.Inside inside -> new InsideList(model, inside);
    };
  }

  /// Saves what is being typed; the controls are not used any more.
  void end() {
    drafts.forEach(Draft::end);
    drafts.clear();
  }

  private Field words(PackEntry.Words entry) {
    TextInputControl control = entry.prose() ? area(PROSE_ROWS) : new LineField();
    Draft draft = model.words(entry.path());
    drafts.add(draft);
    control.textProperty().bindBidirectional(draft.text());
    leaving(control, draft::save);
    return field(entry, entry.needed(), control);
  }

  private Field choice(PackEntry.Choice entry) {
    List<Option> options = new ArrayList<>(entry.options());
    if (!entry.needed()) {
      options.addFirst(new Option("", Strings.of("writing.entry.none")));
    }
    ComboBox<Option> box = new ComboBox<>();
    Choices.named(box, EntryWords::option);
    box.getItems().setAll(options);
    box.setValue(
        options.stream()
            .filter(option -> option.value().equals(entry.value()))
            .findFirst()
            .orElseGet(() -> new Option(entry.value(), entry.value())));
    box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(chosen(entry)));
    return field(entry, entry.needed(), box);
  }

  private Consumer<Option> chosen(PackEntry.Choice entry) {
    return option -> model.choose(entry.path(), option.value());
  }

  private Node several(PackEntry.Several entry) {
    VBox boxes = new VBox(Space.S);
    List<String> chosen = new ArrayList<>(entry.chosen());
    if (entry.options().isEmpty()) {
      boxes.getChildren().add(secondary(Strings.of("writing.several.none")));
    }
    for (Option option : entry.options()) {
      CheckBox box = new CheckBox(option.label());
      box.setId(id(entry) + "-" + option.value());
      box.setSelected(chosen.contains(option.value()));
      box.setOnAction(
          _ -> {
            if (box.isSelected()) {
              chosen.add(option.value());
            } else {
              chosen.remove(option.value());
            }
            model.write(entry.path(), List.copyOf(chosen));
          });
      boxes.getChildren().add(box);
    }
    return block(entry, entry.needed() ? EntryWords.label(entry) : optional(entry), boxes);
  }

  private Field texts(PackEntry.Texts entry) {
    TextArea area = area(Math.clamp(entry.texts().size() + 1L, 3, 10));
    area.setText(String.join("\n", entry.texts()));
    boolean byId = entry.path().equals("vocabulary/plans");
    leaving(
        area,
        () -> {
          List<String> lines =
              area.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
          if (!lines.equals(entry.texts())) {
            if (byId) {
              model.writeById(entry.path(), lines);
            } else {
              model.write(entry.path(), lines);
            }
          }
        });
    String hint =
        Stream.concat(
                EntryHints.of(entry.path()).stream(),
                Stream.of(Strings.of(byId ? "writing.entry.by-id" : "writing.entry.lines")))
            .collect(Collectors.joining(" "));
    return refused(
        new Field(id(entry), entry.needed() ? EntryWords.label(entry) : optional(entry), area)
            .hint(hint),
        entry);
  }

  private Node statements(PackEntry.Statements entry) {
    VBox rows = new VBox(Space.S);
    List<Line> lines = new ArrayList<>(entry.lines());
    for (int i = 0; i < lines.size(); i++) {
      rows.getChildren().add(statement(entry, lines, i));
    }
    Button add = new Button(Strings.of("writing.statement.add"));
    add.setId(id(entry) + "-add");
    add.getStyleClass().add("quiet");
    add.setOnAction(
        _ -> {
          lines.add(new Line(Strings.of("writing.statement.new"), false));
          model.writeLines(entry.path(), List.copyOf(lines));
        });
    rows.getChildren().add(add);
    return block(entry, optional(entry), rows);
  }

  private HBox statement(PackEntry.Statements entry, List<Line> lines, int at) {
    String id = id(entry) + "-" + at;
    String name = Strings.of("writing.statement.name", entry.label(), at + 1);
    TextField text = new LineField(lines.get(at).text());
    text.setId(id);
    text.setAccessibleText(name);
    HBox.setHgrow(text, Priority.ALWAYS);
    CheckBox signal = new CheckBox(Strings.of("writing.statement.signal"));
    signal.setId(id + "-signal");
    signal.setSelected(lines.get(at).signal());
    Runnable write =
        () -> {
          Line now = new Line(text.getText().strip(), signal.isSelected());
          if (!now.equals(lines.get(at))) {
            lines.set(at, now);
            model.writeLines(
                entry.path(), lines.stream().filter(line -> !line.text().isEmpty()).toList());
          }
        };
    leaving(text, write);
    signal.setOnAction(_ -> write.run());
    Button remove = new Button(Strings.of("writing.item.remove"));
    remove.setId(id + "-remove");
    remove.setAccessibleText(Strings.of("writing.item.remove-named", name));
    remove.getStyleClass().add("quiet");
    remove.setOnAction(
        _ -> {
          lines.remove(at);
          model.writeLines(entry.path(), List.copyOf(lines));
        });
    text.setMinWidth(0);
    signal.setMinWidth(Region.USE_PREF_SIZE);
    remove.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(Space.S, text, signal, remove);
    row.getStyleClass().add("writing-statement");
    return row;
  }

  private static VBox block(PackEntry entry, String words, Node content) {
    Label label = new Label(words);
    label.getStyleClass().add("field-label");
    VBox block = new VBox(Space.XS, label);
    EntryHints.of(entry.path()).map(EntryFields::secondary).ifPresent(block.getChildren()::add);
    block.getChildren().add(content);
    for (String flaw : entry.flaws()) {
      Label line = new Label(flaw);
      line.getStyleClass().add("field-error");
      line.setWrapText(true);
      block.getChildren().add(line);
    }
    block.setId(id(entry));
    return block;
  }

  private static Label secondary(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("field-hint");
    label.setWrapText(true);
    return label;
  }

  private static Field field(PackEntry entry, boolean needed, Region control) {
    Field field = new Field(id(entry), needed ? EntryWords.label(entry) : optional(entry), control);
    EntryHints.of(entry.path()).ifPresent(field::hint);
    return refused(field, entry);
  }

  private static Field refused(Field field, PackEntry entry) {
    if (!entry.flaws().isEmpty()) {
      field.show(Optional.of(Problem.of("writing.entry.flaw", String.join(". ", entry.flaws()))));
    }
    return field;
  }

  private static String optional(PackEntry entry) {
    return Strings.of("writing.entry.optional", EntryWords.label(entry));
  }

  private static TextArea area(int rows) {
    TextArea area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    return area;
  }

  private static void leaving(TextInputControl control, Runnable save) {
    control
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                save.run();
              }
            });
  }

  /// The id of the control for the entry at a path.
  static String id(PackEntry entry) {
    return "writing-" + entry.path().replace('/', '-');
  }
}
