package org.daybook.ui.school;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.file.FrameworkAssigning;
import org.daybook.application.words.InForce;
import org.daybook.application.words.Strings;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.Notice;
import org.daybook.ui.state.SchoolDesk;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Which framework the school is worked with, since when and why, and the way to change it.
final class FrameworkPart extends VBox {
  private final SchoolDesk desk;
  private final FrameworkAssigning assigning;
  private final Label name = new Label();
  private final Notice outside = new Notice("school-framework-outside");
  private final VBox changes = new VBox(Space.XS);
  private final DecisionForm<Framework> form;

  FrameworkPart(SchoolDesk desk) {
    super(Space.S);
    this.desk = desk;
    this.assigning = new FrameworkAssigning(desk.open());
    setId("school-framework");
    Label title = new Label(Strings.of("school.framework.title"));
    title.getStyleClass().add("text-section");
    name.setId("school-framework-name");
    name.getStyleClass().add("text-strong");
    name.setWrapText(true);
    form =
        new DecisionForm<>(
            "framework",
            DecisionForm.Asked.since(
                Strings.of("school.framework.change"), Strings.of("school.framework.label")),
            framework -> framework.identity().named(),
            (decision, done, refused) ->
                desk.attempt(
                    () -> assigning.assign(decision.what(), decision.from(), decision.reason()),
                    done,
                    refused));
    form.warns((framework, day) -> InForce.work(framework.identity(), day));
    getChildren().setAll(title, name, outside, changes, form);
  }

  void show(Page page) {
    name.setText(page.framework().identity().title());
    InForce.work(page.framework().identity(), page.kept().today())
        .ifPresentOrElse(outside::warn, outside::silence);
    changes.getChildren().clear();
    if (page.assigned().isEmpty()) {
      changes.getChildren().add(quiet(Strings.of("school.framework.own")));
    }
    page.kept()
        .file()
        .frameworks()
        .reversed()
        .forEach(
            change ->
                changes
                    .getChildren()
                    .add(row(change, page.assigned().filter(change::equals).isPresent())));
    form.offer(page.kept().frameworks(), page.kept().today());
  }

  private HBox row(FrameworkChange change, boolean present) {
    String since =
        change.reason().isBlank()
            ? Strings.of("school.framework.since", change.from())
            : Strings.of("school.framework.since-why", change.from(), change.reason());
    String sentence = present ? since : Strings.of("school.framework.other", change.title(), since);
    Label words = quiet(sentence);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button remove = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
    remove.setId("framework-remove-" + change.id());
    remove.getStyleClass().addAll("quiet", "small");
    remove.setAccessibleText(Strings.of("school.framework.remove", sentence));
    remove.setOnAction(_ -> desk.change(() -> assigning.remove(change.id())));
    return new HBox(Space.S, words, remove);
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("text-secondary");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
