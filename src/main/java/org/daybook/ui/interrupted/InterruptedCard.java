package org.daybook.ui.interrupted;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.interrupted.Changes;
import org.daybook.application.interrupted.Interrupted;
import org.daybook.application.words.Strings;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Occasion;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// One visit that was being worked on when the program died.
final class InterruptedCard extends VBox {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

  /// More would bury the two buttons; the visit has it all.
  private static final int MOST = 12;

  private static final int LONGEST = 400;

  InterruptedCard(InterruptedViewModel model, Interrupted interrupted, int number) {
    super(Space.M);
    setId("interrupted-" + number);
    Occasion occasion = interrupted.visit().occasion();
    Label name = words("text-section", occasion.schoolName());
    name.setId("interrupted-school-" + number);
    Label what =
        words(
            "text-secondary",
            Strings.of("interrupted.visit", interrupted.typeName(), occasion.date()));
    Label when =
        words(
            "text-strong",
            Strings.of(
                "interrupted.saved", moment(interrupted.began()), moment(interrupted.saved())));
    when.setId("interrupted-saved-" + number);
    Label gone = words("text-strong", Strings.of("interrupted.discarded"));
    gone.setId("interrupted-discarded-" + number);
    Button recover = button("interrupted-recover-" + number, "interrupted.recover");
    recover.getStyleClass().add("primary");
    recover.setOnAction(_ -> model.recover(interrupted));
    Button discard = button("interrupted-discard-" + number, "interrupted.discard");
    Button back = button("interrupted-back-" + number, "interrupted.back");
    discard.setOnAction(
        _ -> model.discard(interrupted, () -> show(true, recover, discard, gone, back)));
    back.setOnAction(
        _ -> model.bringBack(interrupted, () -> show(false, recover, discard, gone, back)));
    FlowPane verbs = new FlowPane(Space.S, Space.S, recover, discard, gone, back);
    Label stays = words("text-strong", Strings.of(stays(interrupted)));
    stays.setId("interrupted-stays-" + number);
    getChildren()
        .setAll(new VBox(Space.XS, name, what), when, changes(interrupted.changes()), stays, verbs);
    show(false, recover, discard, gone, back);
    Shown.when(interrupted.canDiscard(), discard);
    Shown.when(!interrupted.canDiscard(), stays);
  }

  /// Why what was changed cannot be discarded, where it cannot.
  private static String stays(Interrupted interrupted) {
    return interrupted.changedSince() ? "interrupted.stays.changed" : "interrupted.stays.course";
  }

  private static void show(boolean gone, Node recover, Node discard, Node said, Node back) {
    Shown.when(!gone, recover, discard);
    Shown.when(gone, said, back);
  }

  /// What was written at that sitting, and what it took away, each behind where it stands.
  private static VBox changes(Changes changes) {
    FactGrid grid = new FactGrid();
    List<Passage> written = changes.written();
    List<Passage> before = changes.before();
    written.stream().limit(MOST).forEach(passage -> grid.add(where(passage), cut(passage.text())));
    before.stream().limit(MOST).forEach(old -> grid.add(was(changes, old), cut(old.text())));
    VBox box = new VBox(Space.S, words("field-label", Strings.of("interrupted.written")), grid);
    int more = Math.max(0, written.size() - MOST) + Math.max(0, before.size() - MOST);
    if (more > 0) {
      box.getChildren().add(words("text-secondary", Strings.of("interrupted.written.more", more)));
    }
    boolean words = !written.isEmpty() || !before.isEmpty();
    if (!words || changes.rest()) {
      box.getChildren()
          .add(
              words(
                  "text-secondary",
                  Strings.of(words ? "interrupted.written.also" : "interrupted.written.none")));
    }
    return box;
  }

  private static String was(Changes changes, Passage old) {
    return Strings.of(
        changes.replaced(old) ? "interrupted.before" : "interrupted.removed", where(old));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static String where(Passage passage) {
    String kind =
        Strings.of(
            switch (passage.kind().group()) {
              case PREPARATION -> "interrupted.kind.preparation";
              case NOTE -> "interrupted.kind.note";
              case JUDGEMENT -> "interrupted.kind.judgement";
              case EVIDENCE -> "interrupted.kind.evidence";
              case ACTION -> "interrupted.kind.action";
              case AGREEMENT -> "interrupted.kind.agreement";
              case COURSE -> "interrupted.kind.course";
              case CONCERN, DOCUMENT, SCHOOL ->
                  throw new IllegalArgumentException("of no visit: " + passage.kind());
            });
    String where =
        passage.place().isBlank() ? kind : Strings.of("interrupted.where", kind, passage.place());
    return passage.kind() == Passage.Kind.RATIONALE
        ? Strings.of("interrupted.where", where, voice(Voice.valueOf(passage.at().getLast())))
        : where;
  }

  /// Whose judgement it is.
  private static String voice(Voice voice) {
    return Strings.of(
        switch (voice) {
          case SCHOOL -> "interrupted.voice.school";
          case ADVISER -> "interrupted.voice.adviser";
          case AGREED -> "interrupted.voice.agreed";
        });
  }

  private static String moment(Instant at) {
    return MOMENT.format(LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
  }

  private static Button button(String id, String key) {
    Button button = new Button(Strings.of(key));
    button.setId(id);
    return button;
  }

  static Label words(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
