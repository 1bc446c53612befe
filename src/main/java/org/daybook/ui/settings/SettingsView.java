package org.daybook.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.settings.SettingsViewModel.Made;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// How Daybook works for this person, in four short groups.
public final class SettingsView extends VBox {
  private static final List<Integer> SIZES = List.of(100, 125, 150, 200);

  private final SettingsViewModel model;
  private final Consumer<Appearance> dress;
  private final TextField adviser = new LineField();
  private final ComboBox<Framework> framework = new ComboBox<>();
  private final OneOf<Boolean> theme = new OneOf<>(this::chooseTheme);
  private final OneOf<Integer> size = new OneOf<>(this::chooseSize);
  private final Notice notice = new Notice("settings-notice");
  private Optional<Made> shown = Optional.empty();

  /// Makes the screen.
  ///
  /// @param folder where the store is
  /// @param dress makes the window look as chosen
  public SettingsView(SettingsViewModel model, Path folder, Consumer<Appearance> dress) {
    this.model = model;
    this.dress = dress;
    setId("settings");
    fill();
    VBox content =
        new VBox(
            Space.XXL,
            notice,
            group(
                Strings.of("settings.work.title"),
                new Field("settings-adviser", Strings.of("settings.adviser.label"), adviser)
                    .hint(Strings.of("settings.adviser.hint")),
                new Field("settings-framework", Strings.of("settings.framework.label"), framework)
                    .hint(Strings.of("settings.framework.hint"))),
            group(
                Strings.of("settings.look.title"),
                new Field("settings-theme", Strings.of("settings.theme.label"), theme),
                new Field("settings-text-size", Strings.of("settings.size.label"), size)),
            group(Strings.of("settings.passphrase.title"), new PassphrasePart(model)),
            group(Strings.of("settings.recovery.title"), recovery(model)),
            group(Strings.of("settings.store.title"), store(folder)));
    content.getStyleClass().addAll("page-content", "form-width");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(new PageHeader(Strings.of("settings.page.title")), scroll);
    model.choices().subscribe(chosen -> chosen.ifPresent(this::show));
    model.problem().subscribe(problem -> problem.ifPresentOrElse(notice::refuse, notice::silence));
    Shown.in(this, model::refresh);
  }

  /// Saves what is typed.
  public void leave() {
    name();
  }

  private void fill() {
    adviser.setOnAction(_ -> name());
    adviser.focusedProperty().subscribe(this::left);
    Choices.named(framework, pack -> pack.identity().named());
    framework.setOnAction(_ -> chooseFramework());
    theme
        .or("settings-light", false, Strings.of("settings.theme.light"))
        .or("settings-dark", true, Strings.of("settings.theme.dark"));
    SIZES.forEach(s -> size.or("settings-size-" + s, s, Strings.of("settings.size.percent", s)));
  }

  private void show(Made made) {
    Optional<Made> before = shown;
    shown = Optional.of(made);
    if (!adviser.isFocused()) {
      adviser.setText(made.adviser());
    }
    framework.getItems().setAll(made.frameworks());
    framework.setValue(made.framework());
    theme.show(made.dark());
    size.show(made.textSize());
    Appearance now = Appearance.of(made);
    if (before.filter(was -> !Appearance.of(was).equals(now)).isPresent()) {
      dress.accept(now);
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      name();
    }
  }

  private void name() {
    String typed = adviser.getText().strip();
    shown.filter(was -> !was.adviser().equals(typed)).ifPresent(_ -> model.setAdviser(typed));
  }

  private void chooseFramework() {
    Optional<Framework> chosen = Optional.ofNullable(framework.getValue());
    chosen
        .filter(pack -> shown.filter(was -> !was.framework().equals(pack)).isPresent())
        .ifPresent(model::setFramework);
  }

  private void chooseTheme(boolean dark) {
    shown.filter(was -> was.dark() != dark).ifPresent(_ -> model.setDark(dark));
  }

  private void chooseSize(int percent) {
    shown.filter(was -> was.textSize() != percent).ifPresent(_ -> model.setTextSize(percent));
  }

  private static VBox group(String title, Node... parts) {
    Label heading = new Label(title);
    heading.getStyleClass().add("text-section");
    VBox group = new VBox(Space.L, heading);
    group.getChildren().addAll(parts);
    return group;
  }

  private static Node recovery(SettingsViewModel model) {
    if (!model.demo()) {
      return new RecoveryPart(model.newRecoveryKey());
    }
    Label published = new Label(Strings.of("settings.recovery.demo"));
    published.setWrapText(true);
    return published;
  }

  private Node store(Path folder) {
    TextField path = new LineField(folder.toString());
    path.setEditable(false);
    Field field =
        new Field("settings-store", Strings.of("settings.store.label"), path)
            .hint(Strings.of("settings.store.hint"));
    Notice synced = new Notice("settings-store-synced");
    if (model.synced()) {
      synced.warn(Strings.of("settings.store.synced"));
    }
    return new VBox(Space.S, field, synced);
  }
}
