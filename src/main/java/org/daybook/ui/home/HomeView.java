package org.daybook.ui.home;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.control.EmptyState;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.home.HomeViewModel.Day;
import org.daybook.ui.home.HomeViewModel.Next;
import org.daybook.ui.listing.PressRow;
import org.daybook.ui.listing.VisitRow;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Today: what is on, what comes next, what was last.
public final class HomeView extends VBox {
  private final Ways ways;
  private final PageHeader header = new PageHeader(Strings.of("home.page.title"));
  private final Notice notice = new Notice("home-notice");
  private final Notice damaged = new Notice("home-damaged");
  private final Button plan;
  private final VBox content = new VBox(Space.XL);

  public HomeView(HomeViewModel model, Ways ways) {
    this.ways = ways;
    setId("home");
    plan = header.primary("home-new-visit", Strings.of("home.visit.plan"), ways.planVisit());
    content.getStyleClass().add("page-content");
    notice.getStyleClass().add("reading-width");
    damaged.getStyleClass().add("reading-width");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(header, scroll);
    model.day().content().subscribe(day -> day.ifPresent(this::show));
    model.day().problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    Shown.in(this, model.day()::refresh);
  }

  private void show(Day day) {
    header.context(Strings.of("home.page.context", day.moment().date(), day.moment().halfTerm()));
    if (day.demo()) {
      notice.inform(Strings.of("home.demo.sentence"));
    } else {
      notice.silence();
    }
    boolean empty = day.next() != Next.NOTHING;
    plan.setVisible(!empty);
    damaged.refuse(day.damaged());
    content.getChildren().setAll(notice, damaged);
    if (empty) {
      content.getChildren().add(day.next() == Next.IMPORT_REGISTER ? noSchools() : noVisits());
      if (day.next() != Next.IMPORT_REGISTER) {
        content.getChildren().add(concerns(day.concerns()));
      }
    } else {
      if (day.concerns() > 0) {
        content.getChildren().add(concerns(day.concerns()));
      }
      section("home-today", "home.today.title", "home.today.none", day.today());
      section("home-upcoming", "home.upcoming.title", "home.upcoming.none", day.upcoming());
      section("home-recent", "home.recent.title", "home.recent.none", day.recent());
      if (day.concerns() == 0) {
        content.getChildren().add(concerns(0));
      }
    }
  }

  private void section(String id, String title, String none, List<VisitSummary> visits) {
    Label heading = new Label(Strings.of(title));
    heading.getStyleClass().add("text-section");
    VBox rows = new VBox();
    rows.setId(id);
    for (VisitSummary visit : visits) {
      rows.getChildren().add(VisitRow.bySchool(visit, () -> ways.openVisit().accept(visit.id())));
    }
    VBox section = new VBox(Space.S, heading, visits.isEmpty() ? quiet(none) : rows);
    section.getStyleClass().add("reading-width");
    content.getChildren().add(section);
  }

  /// The way to what is open or, quietly, to what is settled.
  private Node concerns(long open) {
    String words = Strings.of("home.concerns", open);
    if (open == 0) {
      Hyperlink all = new Hyperlink(words);
      all.setId("home-concerns");
      all.setAccessibleText(words);
      all.setOnAction(_ -> ways.concerns().run());
      return all;
    }
    Label label = new Label(words);
    label.getStyleClass().add("text-strong");
    PressRow row = new PressRow("home-concerns", words, new HBox(label), ways.concerns());
    row.getStyleClass().add("reading-width");
    return row;
  }

  private EmptyState noSchools() {
    EmptyState state = empty("home.import.sentence", "home.import.verb", ways.importRegister());
    state.or("home-by-hand", Strings.of("home.byhand.verb"), ways.addByHand());
    state.hint(Strings.of("home.import.demo"));
    return state;
  }

  private EmptyState noVisits() {
    return empty("home.plan.sentence", "home.plan.verb", ways.planVisit());
  }

  private static EmptyState empty(String sentence, String verb, Runnable action) {
    EmptyState state =
        new EmptyState(
            Material2OutlinedAL.EVENT_NOTE, Strings.of(sentence), Strings.of(verb), action);
    state.step().setId("home-next");
    return state;
  }

  private static Node quiet(String key) {
    Label label = new Label(Strings.of(key));
    label.getStyleClass().add("text-secondary");
    return label;
  }

  /// Where one can go from here.
  ///
  /// @param openVisit opens the visit of this id
  /// @param importRegister goes to the schools and offers the import
  /// @param addByHand goes to the schools and offers to add a place the register does not have
  /// @param planVisit goes to a new visit
  /// @param concerns goes to the concerns about all schools
  public record Ways(
      Consumer<UUID> openVisit,
      Runnable importRegister,
      Runnable addByHand,
      Runnable planVisit,
      Runnable concerns) {}
}
