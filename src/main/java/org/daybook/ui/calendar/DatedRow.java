package org.daybook.ui.calendar;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.calendar.Dated;
import org.daybook.application.words.Strings;
import org.daybook.ui.listing.PressRow;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Space;

/// Something due: its day, what it is, about whom.
final class DatedRow extends PressRow {
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  DatedRow(String id, Dated dated, Runnable open) {
    super(
        id,
        Strings.of("calendar.row.spoken", kind(dated), dated.what(), about(dated), dated.on()),
        content(dated),
        open);
  }

  private static HBox content(Dated dated) {
    Label weekday = new Label(WEEKDAY.format(dated.on()));
    weekday.getStyleClass().add("text-secondary");
    VBox when = new VBox(new Label(Dates.day(dated.on())), weekday);
    when.getStyleClass().add("visit-row-when");
    Label title = new Label(dated.what());
    title.getStyleClass().add("text-strong");
    title.setWrapText(true);
    Label about = new Label(about(dated));
    about.getStyleClass().add("text-secondary");
    about.setWrapText(true);
    VBox what = new VBox(title, about);
    HBox.setHgrow(what, Priority.ALWAYS);
    Label kind = new Label(kind(dated));
    kind.getStyleClass().addAll("text-secondary", "calendar-kind");
    HBox row = new HBox(Space.L, when, what, kind);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static String about(Dated dated) {
    return Stream.of(dated.about(), dated.detail())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static String kind(Dated dated) {
    return Strings.of(
        switch (dated.kind()) {
          case VISIT -> "calendar.kind.visit";
          case ACTION -> "calendar.kind.action";
          case DOCUMENT -> "calendar.kind.document";
          case TO_PLAN -> "calendar.kind.to-plan";
          case CONCERN -> "calendar.kind.concern";
        });
  }
}
