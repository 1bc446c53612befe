package org.daybook.ui.calendar;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.calendar.Dated;
import org.daybook.application.words.Strings;
import org.daybook.ui.calendar.CalendarViewModel.Agenda;
import org.daybook.ui.control.EmptyState;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Everything dated that is still to be done: what is overdue first, then month by month.
public final class CalendarView extends VBox {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final Consumer<Dated.Target> open;
  private final Runnable planVisit;
  private final PageHeader header = new PageHeader(Strings.of("calendar.page.title"));
  private final Notice notice = new Notice("calendar-notice");
  private final VBox content = new VBox(Space.XL);

  /// @param open opens what is due
  /// @param planVisit goes to a new visit
  public CalendarView(CalendarViewModel model, Consumer<Dated.Target> open, Runnable planVisit) {
    this.open = open;
    this.planVisit = planVisit;
    setId("calendar");
    content.getStyleClass().add("page-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(header, scroll);
    model.agenda().subscribe(agenda -> agenda.ifPresent(this::show));
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    Shown.in(this, model::refresh);
  }

  private void show(Agenda agenda) {
    notice.silence();
    content.getChildren().setAll(notice);
    header.context(
        agenda.isEmpty()
            ? ""
            : Strings.of("calendar.page.context", agenda.today(), agenda.overdue().size()));
    if (agenda.isEmpty()) {
      EmptyState empty =
          new EmptyState(
              Material2OutlinedAL.EVENT_AVAILABLE,
              Strings.of("calendar.empty.sentence"),
              Strings.of("calendar.empty.verb"),
              planVisit);
      empty.step().setId("calendar-next");
      content.getChildren().add(empty);
    }
    if (!agenda.overdue().isEmpty()) {
      group("calendar-overdue", Strings.of("calendar.overdue"), agenda.overdue());
    }
    agenda
        .months()
        .forEach((month, dated) -> group("calendar-" + month, MONTH.format(month), dated));
  }

  private void group(String id, String title, List<Dated> dated) {
    Label heading = new Label(title);
    heading.getStyleClass().add("text-section");
    VBox rows = new VBox();
    rows.setId(id);
    for (int n = 0; n < dated.size(); n++) {
      Dated each = dated.get(n);
      rows.getChildren()
          .add(new DatedRow(id + "-" + (n + 1), each, () -> open.accept(each.opens())));
    }
    VBox group = new VBox(Space.S, heading, rows);
    group.getStyleClass().add("reading-width");
    content.getChildren().add(group);
  }
}
