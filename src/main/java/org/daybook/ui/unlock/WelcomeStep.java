package org.daybook.ui.unlock;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.StoreOpening;
import org.daybook.application.words.Strings;
import org.daybook.ui.support.Space;
import org.daybook.ui.unlock.UnlockViewModel.Step;

/// The first start: one's own store, or a look around in the demo.
final class WelcomeStep extends HBox {
  WelcomeStep(UnlockViewModel model) {
    super(Space.XL);
    Button create = new Button(Strings.of("unlock.welcome.create.verb"));
    create.setId("unlock-create");
    create.getStyleClass().add("primary");
    create.setOnAction(_ -> model.go(Step.CREATE));
    Button demo = new Button(Strings.of("unlock.welcome.demo.verb"));
    demo.setId("unlock-demo");
    demo.setOnAction(_ -> model.openDemo());
    getChildren()
        .setAll(
            choice(
                Strings.of("unlock.welcome.create.title"),
                Strings.of("unlock.welcome.create.sentence"),
                create),
            choice(
                Strings.of("unlock.welcome.demo.title"),
                Strings.of("unlock.welcome.demo.sentence", StoreOpening.DEMO_PASSPHRASE),
                demo));
  }

  private static VBox choice(String title, String sentence, Button button) {
    Label heading = new Label(title);
    heading.getStyleClass().add("text-section");
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox choice = new VBox(Space.M, heading, words, gap, button);
    choice.getStyleClass().addAll("panel", "unlock-choice");
    HBox.setHgrow(choice, Priority.ALWAYS);
    return choice;
  }
}
