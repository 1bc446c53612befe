package org.daybook.ui.school;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.daybook.application.file.FrameworkUse;
import org.daybook.application.words.Strings;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.listing.SchoolWords;
import org.daybook.ui.state.SchoolDesk;
import org.daybook.ui.support.Landing;
import org.daybook.ui.support.Shown;
import org.daybook.ui.tabs.TabStrip;
import org.daybook.ui.tabs.UndoButtons;

/// One school: its head, its parts, and the part one looks at.
///
/// Keys: Alt+1 … Alt+6 and Ctrl+Tab turn to a part; Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo,
/// unless somebody is typing.
public final class SchoolView extends BorderPane {
  private final SchoolViewModel model;
  private final Function<Page, Map<SchoolTab, Supplier<Node>>> parts;
  private final PageHeader header = new PageHeader("");
  private final VBox top = new VBox();
  private final Notice notice = new Notice("school-notice");
  private final TabStrip<SchoolTab> strip;
  private final UndoButtons undo;
  private final Map<SchoolTab, Supplier<Node>> offered = new EnumMap<>(SchoolTab.class);
  private final Map<SchoolTab, Node> made = new EnumMap<>(SchoolTab.class);
  private List<FrameworkUse> uses = List.of();

  /// Makes the screen.
  ///
  /// @param desk the one with the school's file on it
  /// @param planVisit goes to a new visit to this school
  /// @param parts makes the content of every part there is, when it is first turned to; asked
  ///     again when the school's frameworks have changed
  public SchoolView(
      SchoolViewModel model,
      SchoolDesk desk,
      Consumer<Urn> planVisit,
      Function<Page, Map<SchoolTab, Supplier<Node>>> parts) {
    this.model = model;
    this.parts = parts;
    this.strip = new TabStrip<>(Strings.of("school.tabs.label"), model::turnTo);
    setId("school");
    getStyleClass().add("school-page");
    strip.setId("school-tabs");
    undo =
        new UndoButtons(desk::undo, desk::redo)
            .following(
                desk.standing().map(standing -> standing.saving().canUndo()),
                desk.standing().map(standing -> standing.saving().canRedo()));
    strip.atEnd(undo);
    strip.offer(model.tabs());
    desk.standing().addListener((_, _, _) -> model.refresh());
    header.primary(
        "school-new-visit", Strings.of("school.visit.plan"), () -> planVisit.accept(model.urn()));
    top.getChildren().setAll(header, notice, strip);
    setTop(top);
    model.page().subscribe(page -> page.ifPresent(this::show));
    model.tab().subscribe(this::show);
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Shown.in(this, model::refresh);
  }

  /// Offers to describe anew a place that was added by hand; the register's own are as they are.
  ///
  /// @param begin shows the panel, filled in
  public void offerCorrection(Node panel, Consumer<School> begin) {
    Button correct =
        header.secondary(
            "school-correct",
            Strings.of("schools.byhand.correct"),
            () -> model.page().get().map(Page::school).ifPresent(begin));
    top.getChildren().add(panel);
    Shown.when(!model.urn().national(), correct);
  }

  /// Puts the focus into the part that is shown.
  @Override
  public void requestFocus() {
    if (getCenter() == null) {
      super.requestFocus();
    } else {
      Landing.on(getCenter());
    }
  }

  private void show(Page page) {
    School school = page.school();
    notice.silence();
    header.title(school.name());
    header.context(
        Strings.of(
            "school.page.context",
            SchoolWords.urn(school.urn()),
            school.profile().type(),
            SchoolWords.status(school)));
    List<FrameworkUse> now = page.uses();
    if (!now.equals(uses)) {
      uses = now;
      made.clear();
      offered.clear();
      offered.putAll(parts.apply(page));
      strip.offer(model.offer(offered.keySet()));
      show(model.tab().get());
    }
  }

  private void show(SchoolTab tab) {
    Supplier<Node> maker = offered.get(tab);
    strip.show(tab);
    Shown.when(tab.onFile(), undo);
    if (maker != null) {
      Node content = made.computeIfAbsent(tab, _ -> maker.get());
      setCenter(content);
      Landing.on(content);
    }
  }

  private void pressed(KeyEvent key) {
    if (strip.turns(key) || (model.tab().get().onFile() && undo.undoes(key))) {
      key.consume();
    }
  }
}
