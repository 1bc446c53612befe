package org.daybook.ui.notes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.notes.NotesViewModel.Aside;
import org.daybook.ui.notes.NotesViewModel.Part;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The text of a section or group, what is written there for other readers, and the menus that mark
/// a paragraph for them.
final class PartFields extends VBox {
  private final NotesViewModel model;
  private final Part part;
  private final Map<Audience, VBox> asides = new EnumMap<>(Audience.class);
  private final Map<Audience, ProseArea> areas = new EnumMap<>(Audience.class);

  /// @param area where the section's own text is written
  PartFields(NotesViewModel model, Part part, ProseArea area) {
    super(Space.XS);
    this.model = model;
    this.part = part;
    areas.put(part.usual(), area);
    getChildren().setAll(area, menu(part.usual()));
    part.asides().forEach(this::add);
  }

  /// A text for other readers is shown once something is written there or somebody wants to.
  private void add(Aside aside) {
    Audience audience = aside.audience();
    ProseArea area =
        new ProseArea(
                id("note-") + "-" + word(audience),
                Strings.of("notes.aside", part.name(), readers(audience)),
                aside.draft().text(),
                aside.draft()::save)
            .growing(1, 30);
    areas.put(audience, area);
    VBox box = new VBox(Space.XS, area, menu(audience));
    box.getStyleClass().add("note-aside");
    asides.put(audience, box);
    Shown.when(false, box);
    aside
        .draft()
        .text()
        .subscribe(
            text -> {
              if (!text.isBlank()) {
                Shown.when(true, box);
              }
            });
    getChildren().add(box);
  }

  /// Who may read the paragraph at the cursor, or the paragraphs chosen.
  private MenuButton menu(Audience from) {
    MenuButton menu = new MenuButton(Strings.of("notes.readers", readers(from)));
    menu.setId(id("readers-") + (from == part.usual() ? "" : "-" + word(from)));
    menu.getStyleClass().add("note-readers");
    menu.setAccessibleText(Strings.of("notes.readers.spoken", part.name()));
    List<MenuItem> items = new ArrayList<>();
    for (Audience to : Audience.values()) {
      if (to != from && part.usual().admits(to)) {
        items.add(item("move-" + word(to), move(to), () -> move(from, to)));
      }
    }
    if (from == part.usual() && !part.asides().isEmpty()) {
      items.add(new SeparatorMenuItem());
      part.asides()
          .forEach(
              aside ->
                  items.add(
                      item(
                          "write-" + word(aside.audience()),
                          write(aside.audience()),
                          () -> begin(aside.audience()))));
    }
    menu.getItems().setAll(items);
    Shown.when(!items.isEmpty(), menu);
    return menu;
  }

  private void move(Audience from, Audience to) {
    IndexRange chosen = area(from).chosen();
    model.mark(part, from, to, chosen.getStart(), chosen.getEnd());
  }

  private void begin(Audience audience) {
    VBox box = asides.get(audience);
    if (box != null) {
      Shown.when(true, box);
      area(audience).begin();
    }
  }

  private ProseArea area(Audience audience) {
    return Objects.requireNonNull(areas.get(audience));
  }

  private String id(String prefix) {
    return prefix + part.key().replace('.', '-');
  }

  private static MenuItem item(String id, String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static String word(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT);
  }

  private static String readers(Audience audience) {
    return Strings.of(
        switch (audience) {
          case SCHOOL -> "notes.aside.school";
          case INTERNAL -> "notes.aside.internal";
          case PRIVATE -> "notes.aside.private";
        });
  }

  private static String move(Audience audience) {
    return Strings.of(
        switch (audience) {
          case SCHOOL -> "notes.move.school";
          case INTERNAL -> "notes.move.internal";
          case PRIVATE -> "notes.move.private";
        });
  }

  private static String write(Audience audience) {
    return Strings.of(
        switch (audience) {
          case SCHOOL -> "notes.write.school";
          case INTERNAL -> "notes.write.internal";
          case PRIVATE -> "notes.write.private";
        });
  }
}
