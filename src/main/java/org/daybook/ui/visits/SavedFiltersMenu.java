package org.daybook.ui.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.daybook.application.words.Strings;
import org.daybook.domain.filter.SavedFilter;
import org.daybook.domain.filter.VisitFilter;

/// The filters kept under a name: choosing one, keeping the present one, renaming and deleting.
final class SavedFiltersMenu extends MenuButton {
  private final VisitsViewModel model;
  private final Runnable keep;
  private final Consumer<SavedFilter> rename;
  private final Consumer<SavedFilter> delete;

  /// @param keep asks for the name of the present filter
  /// @param rename asks for another name
  /// @param delete deletes the filter
  SavedFiltersMenu(
      VisitsViewModel model,
      Runnable keep,
      Consumer<SavedFilter> rename,
      Consumer<SavedFilter> delete) {
    this.model = model;
    this.keep = keep;
    this.rename = rename;
    this.delete = delete;
    setId("visits-saved");
    setMinWidth(USE_PREF_SIZE);
    model.saved().subscribe(this::offer);
    model.filter().subscribe(this::offer);
  }

  private void offer() {
    Optional<SavedFilter> chosen = model.chosen();
    setText(
        chosen
            .map(saved -> Strings.of("visits.saved.chosen", saved.name()))
            .orElse(Strings.of("visits.saved.label")));
    List<MenuItem> items = new ArrayList<>();
    model.saved().get().forEach(saved -> items.add(choice(saved, chosen)));
    if (items.isEmpty()) {
      MenuItem none = new MenuItem(Strings.of("visits.saved.none"));
      none.setDisable(true);
      items.add(none);
    }
    items.add(new SeparatorMenuItem());
    MenuItem keeping = item("visits-saved-keep", Strings.of("visits.saved.keep"), keep);
    keeping.setDisable(chosen.isPresent() || model.filter().get().equals(VisitFilter.ALL));
    items.add(keeping);
    chosen.ifPresent(
        saved -> {
          items.add(
              item(
                  "visits-saved-rename",
                  Strings.of("visits.saved.rename", saved.name()),
                  () -> rename.accept(saved)));
          items.add(
              item(
                  "visits-saved-delete",
                  Strings.of("visits.saved.delete", saved.name()),
                  () -> delete.accept(saved)));
        });
    getItems().setAll(items);
  }

  private MenuItem choice(SavedFilter saved, Optional<SavedFilter> chosen) {
    RadioMenuItem item = new RadioMenuItem(saved.name());
    item.setMnemonicParsing(false);
    item.setId("visits-saved-" + saved.id());
    item.setSelected(chosen.equals(Optional.of(saved)));
    item.setOnAction(
        _ -> {
          item.setSelected(true);
          model.filter(_ -> saved.filter());
        });
    return item;
  }

  private static MenuItem item(String id, String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
