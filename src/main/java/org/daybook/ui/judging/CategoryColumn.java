package org.daybook.ui.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.visit.Judgement;
import org.daybook.ui.control.Bullets;
import org.daybook.ui.control.KeyCap;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What one category means for an aspect: the button that places it there, and the statements to
/// tick.
final class CategoryColumn extends VBox {
  private static final PseudoClass PLACED = PseudoClass.getPseudoClass("placed");

  private final Placement placement;
  private final ToggleButton place;
  private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

  /// @param ticking whether its statements are to be ticked, or only read
  CategoryColumn(JudgingViewModel judging, Aspect aspect, Category category, boolean ticking) {
    placement = new Placement.In(category.id());
    getStyleClass().add("category-column");
    place = placement(judging, placement, category.name());
    place.setGraphic(new KeyCap(category.rank()));
    place.setAccessibleText(Strings.of("judging.sheet.place", category.rank(), category.name()));
    place.setId("place-" + category.id());
    place.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(place);
    List<Statement> statements = aspect.statements(category);
    if (ticking) {
      statements.forEach(statement -> add(judging, statement));
    } else {
      getChildren().add(new Bullets(statements.stream().map(Statement::text).toList()));
    }
    if (statements.isEmpty()) {
      Label silent = new Label(Strings.of("judging.sheet.silent"));
      silent.getStyleClass().addAll("text-secondary", "silent");
      silent.setWrapText(true);
      getChildren().add(silent);
    }
  }

  /// A button that puts the aspect somewhere and stays pressed while it is there.
  static ToggleButton placement(JudgingViewModel judging, Placement placement, String text) {
    ToggleButton button = new ToggleButton(text);
    button.getStyleClass().add("placement");
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setWrapText(true);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          judging.place(placement);
        });
    return button;
  }

  /// The id of a node that stands for a statement, such as `tick-governance-developing-1`: with
  /// hyphens, since a dot in it could not be looked up.
  static String id(String what, Statement statement) {
    return what + "-" + statement.id().replace('.', '-');
  }

  void show(Judgement judgement) {
    boolean here = judgement.placement().equals(placement);
    place.setSelected(here);
    pseudoClassStateChanged(PLACED, here);
    Set<String> ticked = judgement.ticked();
    boxes.forEach((statement, box) -> box.setSelected(ticked.contains(statement)));
  }

  /// Says beneath a statement that it must be answered whatever the category is.
  private static Label signalMark() {
    FontIcon flag = new FontIcon(Material2OutlinedAL.FLAG);
    flag.getStyleClass().add("signal-flag");
    Label mark = new Label(Strings.of("judging.sheet.signal"), flag);
    mark.getStyleClass().add("signal-mark");
    return mark;
  }

  private void add(JudgingViewModel judging, Statement statement) {
    CheckBox box = new CheckBox(statement.text());
    box.setId(id("tick", statement));
    box.getStyleClass().add("statement");
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setMaxWidth(Double.MAX_VALUE);
    if (statement.signal()) {
      box.getStyleClass().add("signal");
      box.setAccessibleText(Strings.of("judging.sheet.signal-spoken", statement.text()));
    }
    box.setOnAction(_ -> judging.tick(statement.id(), box.isSelected()));
    boxes.put(statement.id(), box);
    getChildren().add(statement.signal() ? new VBox(box, signalMark()) : box);
  }
}
