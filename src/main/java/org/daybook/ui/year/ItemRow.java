package org.daybook.ui.year;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.domain.booklet.ItemReading;
import org.daybook.domain.booklet.ItemReading.ByForm;
import org.daybook.domain.booklet.ItemReading.ByGrid;
import org.daybook.domain.booklet.ItemReading.ByHand;
import org.daybook.domain.booklet.ItemReading.ByNote;
import org.daybook.domain.booklet.ItemReading.ByVisit;
import org.daybook.domain.booklet.ItemReading.State;
import org.daybook.domain.booklet.Recorded;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Something to have or to complete: ticked by hand, or saying by itself whether it is there.
final class ItemRow extends HBox {
  private final StopsViewModel model;
  private final String id;
  private final Label state = new Label();
  private final Label proof = new Label();
  private final FontIcon sign = new FontIcon(Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED);
  private final Optional<CheckBox> box;
  private final AsidePart aside;

  ItemRow(StopsViewModel model, ItemReading item, Doors doors) {
    super(Space.S);
    this.model = model;
    this.id = item.place().key().replace('.', '-');
    getStyleClass().add("year-item");
    setAlignment(Pos.TOP_LEFT);
    box =
        item.proof() instanceof ByHand
            ? Optional.of(new CheckBox(item.item().text()))
            : Optional.empty();
    state.setId("year-state-" + id);
    state.setMinWidth(USE_PREF_SIZE);
    proof.setId("year-proof-" + id);
    proof.getStyleClass().add("text-secondary");
    proof.setWrapText(true);
    proof.setMinHeight(USE_PREF_SIZE);
    HBox standing = new HBox(Space.S, state, proof);
    standing.getStyleClass().add("year-standing");
    HBox.setHgrow(proof, Priority.ALWAYS);
    aside = new AsidePart(model, item.matter(), id, item.item().text());
    VBox words = new VBox(name(item), standing, aside);
    words.getStyleClass().add(box.isPresent() ? "year-ticked" : "year-said");
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(words);
    if (box.isEmpty()) {
      sign.setAccessibleText("");
      getChildren().addFirst(sign);
    }
    getChildren().add(aside.button());
    door(item, doors).ifPresent(getChildren()::add);
    show(item);
  }

  /// Shows the item as it stands now.
  void show(ItemReading item) {
    String words = YearWords.state(item);
    String how = YearWords.proof(item);
    state.setText(words);
    proof.setText(how);
    aside.show(item.aside().isPresent(), item.wanted());
    getStyleClass()
        .removeAll("done", "missing", "not-yet-due", "not-needed", "not-counted", "set-aside");
    getStyleClass().add(item.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    sign.setIconCode(
        item.state() == State.DONE
            ? Material2OutlinedAL.CHECK_CIRCLE
            : Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED);
    box.ifPresent(
        tick -> {
          tick.setSelected(item.state() == State.DONE);
          tick.setAccessibleText(
              Strings.of("year.item.spoken", item.item().text(), words, how).strip());
        });
  }

  private Node name(ItemReading item) {
    if (box.isPresent()) {
      CheckBox tick = box.get();
      tick.setId("year-tick-" + id);
      tick.setWrapText(true);
      tick.setMinHeight(USE_PREF_SIZE);
      tick.setOnAction(_ -> model.tick(item.place(), tick.isSelected()));
      return tick;
    }
    Label name = new Label(item.item().text());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    return name;
  }

  private Optional<Button> door(ItemReading item, Doors doors) {
    String name = item.item().text();
    return switch (item.proof()) {
      case ByHand _ -> Optional.empty();
      case ByVisit(Recorded visit) -> Optional.of(doors.visit("year-open-" + id, visit, name));
      case ByForm(FormSlot slot) -> Optional.of(doors.form("year-open-" + id, slot, name));
      case ByGrid _ -> Optional.of(doors.grid("year-open-" + id, name));
      case ByNote(Optional<Recorded> visit) ->
          visit.map(v -> doors.visit("year-open-" + id, v, name));
    };
  }
}
