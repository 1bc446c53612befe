package org.daybook.ui.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.daybook.application.form.FormApproving;
import org.daybook.application.form.FormExport;
import org.daybook.application.form.FormFilling;
import org.daybook.application.form.FormStanding;
import org.daybook.application.words.Strings;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.Period;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.FormDesk;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.SaveState;
import org.jspecify.annotations.Nullable;

/// A form while somebody fills it in.
public final class FormViewModel {
  private final FormDesk desk;
  private final FormFilling filling;
  private final FormApproving approving;
  private final FormExport export;
  private final LocalDate today;
  private final List<Draft> drafts = new ArrayList<>();

  public FormViewModel(FormDesk desk, FormExport export, LocalDate today) {
    this.desk = desk;
    this.export = export;
    this.filling = new FormFilling(desk.open());
    this.approving = new FormApproving(desk.open());
    this.today = today;
  }

  LocalDate today() {
    return today;
  }

  /// The form as last saved.
  ReadOnlyObjectProperty<FormStanding> standing() {
    return desk.standing();
  }

  Answers answers() {
    return desk.standing().get().filled().answers();
  }

  /// The form's name, with what this one is about where it has a title.
  ObservableValue<String> title() {
    return desk.standing()
        .map(
            now ->
                now.title()
                    .map(title -> Strings.of("form.header.title", now.form().name(), title))
                    .orElse(now.form().name()));
  }

  /// Whom it is about, for which period, and how far it is.
  ObservableValue<String> context() {
    return desk.standing()
        .map(
            now ->
                Strings.of(
                    "form.header.context",
                    now.filled().frame().about().name(),
                    period(now),
                    now.progress().filled(),
                    now.progress().asked()));
  }

  /// Draft, or by whom and when it was approved; empty where nobody approves such forms.
  ObservableValue<String> state() {
    return desk.standing()
        .map(
            now ->
                now.filled()
                    .approval()
                    .map(version -> Strings.of("form.state.approved", version.by(), version.on()))
                    .orElse(now.form().approval() ? Strings.of("form.state.draft") : ""));
  }

  ObservableValue<Boolean> locked() {
    return desk.standing().map(now -> now.filled().locked());
  }

  ObservableValue<Boolean> canUndo() {
    return desk.standing().map(now -> now.saving().canUndo());
  }

  ObservableValue<Boolean> canRedo() {
    return desk.standing().map(now -> now.saving().canRedo());
  }

  ObservableValue<SaveState> saving() {
    return desk.saving();
  }

  /// The parts that must be filled in and are not.
  List<Part> missing() {
    return desk.standing().get().progress().missing();
  }

  /// A text that is typed, by the key of its answer.
  Draft draft(String key) {
    return kept(
        new Draft(desk, now -> now.filled().answers().get(key), text -> filling.answer(key, text)));
  }

  /// A text that is typed into a line of a table.
  Draft draft(String part, UUID row, int column) {
    return kept(
        new Draft(
            desk,
            now -> cell(now.filled().answers(), part, row, column),
            text -> filling.cell(part, row, column, text)));
  }

  /// What stands in a line of a table; empty once the line is gone.
  static String cell(Answers answers, String part, UUID row, int column) {
    return answers.rows(part).stream()
        .filter(line -> line.id().equals(row))
        .findFirst()
        .map(line -> line.cell(column))
        .orElse("");
  }

  /// A day that is typed, by the key of its answer.
  Draft day(String key) {
    return kept(
        new Draft(
            desk,
            now -> Dates.written(date(now.filled().answers().get(key))),
            text -> filling.answer(key, iso(text, now().get(key)))));
  }

  /// A day that is typed into a line of a table.
  Draft day(String part, UUID row, int column) {
    return kept(
        new Draft(
            desk,
            now -> Dates.written(date(cell(now.filled().answers(), part, row, column))),
            text -> filling.cell(part, row, column, iso(text, cell(now(), part, row, column)))));
  }

  /// The day an answer says, or null for none.
  private static @Nullable LocalDate date(String answer) {
    return answer.isEmpty() ? null : LocalDate.parse(answer);
  }

  /// What is typed as an answer; what is no date leaves the one before.
  private static String iso(String typed, String before) {
    LocalDate day = Dates.typed(typed, date(before));
    return day == null ? "" : day.toString();
  }

  /// The answers as last saved; read within a change, so on the store thread.
  private Answers now() {
    return desk.open().standing().filled().answers();
  }

  /// Lets go of all drafts; what was typed is saved.
  void endDrafts() {
    drafts.forEach(Draft::end);
    drafts.clear();
  }

  /// Gives an answer that is not typed, unless it is the present one.
  void answer(String key, String answer) {
    if (!answers().get(key).equals(answer)) {
      desk.change(() -> filling.answer(key, answer));
    }
  }

  /// Writes in the empty cells of a matrix that they do not apply.
  void fillRest(String part) {
    desk.flush();
    desk.change(() -> filling.fillRest(part, Strings.of("form.matrix.not-relevant")));
  }

  void answer(String part, UUID row, int column, String answer) {
    desk.change(() -> filling.cell(part, row, column, answer));
  }

  void addRow(String part, int group) {
    desk.change(() -> filling.addRow(part, group));
  }

  /// Takes a line away; undo brings it back.
  void removeRow(String part, UUID row) {
    desk.flush();
    desk.change(() -> filling.removeRow(part, row));
  }

  /// Says whether a date has been seen to.
  void seenTo(String part, boolean seen) {
    if (desk.standing().get().filled().dates().seen(part, answers()) != seen) {
      desk.change(() -> filling.seenTo(part, seen));
    }
  }

  /// Approves the form.
  ///
  /// @param refused hears why it cannot be
  void approve(String by, LocalDate on, Runnable done, Consumer<Problem> refused) {
    desk.flush();
    desk.attempt(() -> approving.approve(by, on), done, refused);
  }

  /// Opens an approved form again.
  void reopen(String because, Runnable done, Consumer<Problem> refused) {
    desk.attempt(() -> approving.reopen(today, because), done, refused);
  }

  /// What the PDF is called.
  String fileName() {
    return export.fileName(desk.standing().get());
  }

  /// Writes the PDF; called on the store thread.
  void writePdf(Path file) throws ProblemException {
    export.write(desk.open().standing(), file);
  }

  void undo() {
    desk.undo();
  }

  void redo() {
    desk.redo();
  }

  void retry() {
    desk.retry();
  }

  void soon(Runnable then) {
    desk.soon(then);
  }

  private Draft kept(Draft draft) {
    drafts.add(draft);
    return draft;
  }

  private static String period(FormStanding now) {
    Period period = now.filled().frame().period();
    return now.form().every() == null
        ? Strings.date(period.from())
        : (period.name() + " " + period.year()).strip();
  }
}
