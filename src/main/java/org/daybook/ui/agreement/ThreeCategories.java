package org.daybook.ui.agreement;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Fit;
import org.daybook.domain.framework.Category;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Space;

/// The category proposed, the one the school's own judgements point to, and the one agreed, side by
/// side: what they differ in is what there is to talk about.
final class ThreeCategories extends FlowPane {
  private final AgreementViewModel model;
  private final View proposed = new View("agreement-three-proposed", "agreement.three.proposed");
  private final View own = new View("agreement-three-school", "agreement.three.school");
  private final View agreed = new View("agreement-three-agreed", "agreement.three.agreed");

  ThreeCategories(AgreementViewModel model) {
    super(Space.XXL, Space.M);
    this.model = model;
    setId("agreement-three");
    getChildren().setAll(proposed, own, agreed);
  }

  void show() {
    proposed.show(model.proposed(), "agreement.three.none", placed(model.fit()));
    own.show(model.selfAssessed(), "agreement.three.none", placed(model.ownFit()));
    agreed.show(
        model.agreement().map(agreement -> model.category(agreement.category())),
        "agreement.three.not-agreed",
        model.agreement().map(agreement -> Dates.day(agreement.date())).orElse(""));
  }

  private static String placed(Fit fit) {
    return Strings.of(
        "agreement.three.placed", fit.coverage().placed(), fit.coverage().applicable());
  }

  /// One of them, with what it rests on.
  private final class View extends VBox {
    private final CategoryChip chip = new CategoryChip();
    private final Label about = new Label();
    private final String title;

    View(String id, String key) {
      super(Space.XS);
      this.title = Strings.of(key);
      Label head = new Label(title);
      head.getStyleClass().add("field-label");
      chip.setId(id);
      about.getStyleClass().add("text-secondary");
      getChildren().setAll(head, chip, about);
    }

    void show(Optional<Category> category, String none, String words) {
      category.ifPresentOrElse(
          shown -> chip.show(shown.name(), shown.rank(), model.categories().size()),
          () -> chip.showNone(Strings.of(none)));
      chip.setAccessibleText(title + ": " + chip.getText());
      about.setText(words);
    }
  }
}
