package org.daybook.ui.writing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.PackEntry;
import org.daybook.application.writing.PackEntry.Item;
import org.daybook.ui.support.Space;

/// A list whose entries have pages of their own: open, move, remove, add.
final class InsideList extends VBox {
  private final WritingViewModel model;
  private final String id;

  InsideList(WritingViewModel model, PackEntry.Inside entry) {
    super(Space.XS);
    this.model = model;
    this.id = EntryFields.id(entry);
    setId(id);
    Label label =
        new Label(Strings.of("writing.list.title", EntryWords.label(entry), entry.items().size()));
    label.getStyleClass().add("field-label");
    getChildren().add(label);
    for (int i = 0; i < entry.items().size(); i++) {
      getChildren().add(row(entry.items().get(i), i, entry.items().size()));
    }
    entry.flaws().forEach(flaw -> getChildren().add(flaw(flaw)));
    Button add = new Button(Strings.of("writing.list.add"));
    add.setId(id + "-add");
    add.setAccessibleText(Strings.of("writing.list.add-to", EntryWords.label(entry)));
    add.setOnAction(_ -> model.add(entry.path()));
    getChildren().add(add);
  }

  private HBox row(Item item, int at, int of) {
    Hyperlink open = new Hyperlink(item.title());
    open.setId(id + "-" + at);
    open.setOnAction(_ -> model.go(item.path()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(Space.S, open, gap);
    if (item.flaws() > 0) {
      row.getChildren().add(flaw(Strings.of("writing.list.flaws", item.flaws())));
    }
    row.getChildren().addAll(button(item, at, "up", at > 0, () -> model.move(item.path(), -1)));
    row.getChildren().add(button(item, at, "down", at < of - 1, () -> model.move(item.path(), 1)));
    row.getChildren().add(button(item, at, "remove", true, () -> model.remove(item.path())));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("writing-row");
    return row;
  }

  private Node button(Item item, int at, String verb, boolean possible, Runnable action) {
    String words =
        Strings.of(
            switch (verb) {
              case "up" -> "writing.item.up";
              case "down" -> "writing.item.down";
              default -> "writing.item.remove";
            });
    Button button = new Button(words);
    button.setId(id + "-" + at + "-" + verb);
    button.setAccessibleText(words + " " + item.title());
    button.getStyleClass().add("quiet");
    button.setDisable(!possible);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Label flaw(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("field-error");
    return label;
  }
}
