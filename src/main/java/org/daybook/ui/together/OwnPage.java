package org.daybook.ui.together;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Statement;
import org.daybook.ui.control.Bullets;
import org.daybook.ui.control.ColumnsPane;
import org.daybook.ui.control.KeyCap;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Space;

/// One aspect for the school to place, with what each category means and why it is there.
final class OwnPage extends PageFrame {
  private static final PseudoClass PLACED = PseudoClass.getPseudoClass("placed");

  private final TogetherViewModel model;
  private final Aspect aspect;
  private final Label where = line("together-where", "text-secondary");
  private final Map<Placement, ToggleButton> buttons = new LinkedHashMap<>();
  private final Map<Placement, VBox> columns = new LinkedHashMap<>();
  private final OwnEvidence evidence;
  private final OwnFoot foot;

  OwnPage(TogetherViewModel model, Page.Own page) {
    super("together-own");
    this.model = model;
    this.aspect = page.aspect();
    Label name = line("together-aspect", "together-title");
    name.setText(aspect.name());
    ColumnsPane scale = new ColumnsPane(Space.L);
    for (Category category : model.framework().categories()) {
      scale.getChildren().add(column(category));
    }
    FlowPane asides =
        new FlowPane(
            Space.M,
            Space.S,
            aside(Placement.Aside.NOT_CONSIDERED, "together-none", "together.own.not-considered"),
            aside(Placement.Aside.NOT_APPLICABLE, "together-n-a", "together.own.not-applicable"));
    Draft draft = model.words().own(aspect.id());
    ProseArea why =
        new ProseArea("together-why", Strings.of("together.own.why"), draft.text(), draft::save)
            .hint(Strings.of("together.own.hint"))
            .growing(2, 6);
    evidence = new OwnEvidence(model.words(), aspect.id());
    ColumnsPane reasons = new ColumnsPane(Space.L);
    reasons.getChildren().setAll(why, evidence);
    content(where, name, scale, asides, reasons);
    foot = new OwnFoot(model);
    foot(foot.nodes().toArray(Node[]::new));
  }

  @Override
  boolean fits(Page page) {
    return page instanceof Page.Own own && own.aspect().equals(aspect);
  }

  @Override
  void show(Page page) {
    Page.Own own = (Page.Own) page;
    where.setText(Strings.of("together.own.where", own.area(), own.number(), own.of()));
    foot.show(Strings.of("together.own.count", own.placed(), own.of()), own.ready());
    evidence.show(own.evidence());
    buttons.forEach((placement, button) -> button.setSelected(placement.equals(own.own())));
    columns.forEach(
        (placement, column) -> column.pseudoClassStateChanged(PLACED, placement.equals(own.own())));
  }

  @Override
  void land() {
    buttons.values().stream()
        .filter(ToggleButton::isSelected)
        .filter(button -> columns.keySet().stream().anyMatch(p -> buttons.get(p) == button))
        .findFirst()
        .orElseGet(() -> buttons.values().iterator().next())
        .requestFocus();
  }

  private VBox column(Category category) {
    Placement placement = new Placement.In(category.id());
    ToggleButton place = choice(placement, "together-place-" + category.id());
    place.setText(category.name());
    place.setGraphic(new KeyCap(category.rank()));
    place.setAccessibleText(Strings.of("judging.sheet.place", category.rank(), category.name()));
    place.setMaxWidth(Double.MAX_VALUE);
    List<String> sentences = aspect.statements(category).stream().map(Statement::text).toList();
    VBox column = new VBox(place, sentences.isEmpty() ? silent() : new Bullets(sentences));
    column.getStyleClass().add("together-column");
    columns.put(placement, column);
    return column;
  }

  private static Label silent() {
    Label silent = new Label(Strings.of("judging.sheet.silent"));
    silent.getStyleClass().addAll("text-secondary", "silent");
    silent.setWrapText(true);
    return silent;
  }

  private ToggleButton aside(Placement placement, String id, String key) {
    ToggleButton button = choice(placement, id);
    button.setText(Strings.of(key));
    button.getStyleClass().add("aside");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private ToggleButton choice(Placement placement, String id) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    button.getStyleClass().add("placement");
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setWrapText(true);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          model.place(placement);
        });
    buttons.put(placement, button);
    return button;
  }
}
