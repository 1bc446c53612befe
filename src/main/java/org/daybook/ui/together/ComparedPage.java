package org.daybook.ui.together;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.conversation.Item;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.ui.control.ColumnsPane;
import org.daybook.ui.control.KeyCap;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// One aspect in both views side by side, to agree on or to leave with both.
final class ComparedPage extends PageFrame {
  private final TogetherViewModel model;
  private final Aspect aspect;
  private final Label where = line("together-where", "text-secondary");
  private final View school = new View("together-school", "together.view.school");
  private final View adviser = new View("together-adviser", "together.view.adviser");
  private final Label outcome = line("together-outcome", "text-strong");
  private final Map<Placement, ToggleButton> choices = new LinkedHashMap<>();
  private final Label on = line("together-agree-words", "text-secondary");
  private final Button agree;
  private final Button apart;
  private final Button reopen;
  private final ProseArea agreedWhy;
  private final ProseArea apartWhy;
  private final Reminder reminder = new Reminder();
  private final Button back;
  private final Button next;

  ComparedPage(TogetherViewModel model, Page.Compared page) {
    super("together-compared");
    this.model = model;
    this.aspect = page.item().aspect();
    Label name = line("together-aspect", "together-title");
    name.setText(aspect.name());
    ColumnsPane views = new ColumnsPane(Space.XL);
    views.getStyleClass().add("together-views");
    views.getChildren().setAll(school, adviser);
    agree = button("together-agree", "together.agree.verb", model::agree);
    agree.getStyleClass().add("primary");
    apart = button("together-apart", "together.apart.verb", model::leaveApart);
    reopen = button("together-reopen", "together.reopen.verb", model::reopen);
    FlowPane verbs = new FlowPane(Space.M, Space.S, agree);
    for (Category category : model.framework().categories()) {
      verbs.getChildren().add(choice(category));
    }
    verbs.getChildren().addAll(apart, reopen);
    on.setText(Strings.of("together.agree.words"));
    agreedWhy = prose("together-agreed-why", "together.agree.why", model.words().agreed(id()));
    apartWhy = prose("together-apart-why", "together.apart.why", model.words().apart(id()));
    content(where, name, views, outcome, on, verbs, agreedWhy, apartWhy, reminder);
    back = button("together-back", "together.step.back", () -> model.step(-1));
    next = button("together-next", "together.step.on", () -> model.goOn(id()));
    Button list = button("together-list", "together.step.agenda", model::agendaAgain);
    foot(back, next, list);
  }

  @Override
  boolean fits(Page page) {
    return page instanceof Page.Compared compared && compared.item().aspect().equals(aspect);
  }

  @Override
  void show(Page page) {
    Page.Compared compared = (Page.Compared) page;
    Item item = compared.item();
    where.setText(
        Strings.of("together.talk.where", compared.area(), compared.number(), compared.of()));
    school.show(model.framework(), item.school(), compared.schoolWhy(), compared.schoolEvidence());
    adviser.show(model.framework(), item.adviser(), compared.adviserWhy(), compared.evidence());
    choices.forEach(
        (placement, button) ->
            button.setSelected(item.agreed().filter(placement::equals).isPresent()));
    Shown.when(item.disagreement().isEmpty(), on);
    choices.values().forEach(choice -> Shown.when(item.disagreement().isEmpty(), choice));
    boolean alike = item.kind() == Item.Kind.ALIKE;
    agree.setText(
        Strings.of("together.agree.verb", View.placement(model.framework(), item.adviser())));
    Shown.when(alike && item.agreed().isEmpty(), agree);
    Shown.when(item.kind() == Item.Kind.DIFFERENT && item.disagreement().isEmpty(), apart);
    Shown.when(item.settled(), reopen);
    Shown.when(item.agreed().isPresent(), agreedWhy);
    Shown.when(item.disagreement().isPresent(), apartWhy);
    Shown.when(item.settled(), reminder);
    String said = outcome(item);
    outcome.setText(said);
    Shown.when(!said.isEmpty(), outcome);
  }

  @Override
  void land() {
    if (apartWhy.isVisible()) {
      apartWhy.begin();
    } else if (agree.isVisible()) {
      agree.requestFocus();
    } else {
      choices.values().stream()
          .filter(ToggleButton::isSelected)
          .findFirst()
          .orElseGet(() -> choices.values().iterator().next())
          .requestFocus();
    }
  }

  private String outcome(Item item) {
    Optional<String> agreed =
        item.agreed()
            .map(
                placement ->
                    Strings.of(
                        "together.outcome.agreed", View.placement(model.framework(), placement)));
    return agreed
        .or(
            () ->
                item.disagreement()
                    .map(Disagreement::on)
                    .map(day -> Strings.of("together.outcome.apart", day)))
        .orElse("");
  }

  private ToggleButton choice(Category category) {
    Placement placement = new Placement.In(category.id());
    ToggleButton button = new ToggleButton(category.name(), new KeyCap(category.rank()));
    button.setAccessibleText(Strings.of("judging.sheet.place", category.rank(), category.name()));
    button.setId("together-place-" + category.id());
    button.getStyleClass().add("placement");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          model.place(placement);
        });
    choices.put(placement, button);
    return button;
  }

  private String id() {
    return aspect.id();
  }

  private static ProseArea prose(String id, String label, Draft draft) {
    return new ProseArea(id, Strings.of(label), draft.text(), draft::save).growing(2, 6);
  }
}
