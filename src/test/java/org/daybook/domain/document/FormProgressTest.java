package org.daybook.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Form.About;
import org.daybook.domain.form.Form.Every;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question;
import org.daybook.domain.form.Question.Column;
import org.daybook.domain.framework.PackVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a form demands after answers, and when a part counts as filled in.
class FormProgressTest {
  private static final Part ASKED =
      part(
          "asked",
          new Question.YesNo(
              List.of("Does it rain?", "Does it pour?"),
              List.of("coat", "cells"),
              List.of("why"),
              List.of("boots")));
  private static final Form FORM =
      form(
          ASKED,
          part("why", new Question.Prose()),
          part("coat", new Question.Line()),
          part("cells", matrix(true)),
          part("boots", new Question.Checklist(List.of("Left", "Right"))),
          part("free", new Question.Prose()));

  private static final Column WHY = new Column("Why", List.of(), false);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # answers        | missing                | filled | asked
          ,                  asked,                   0,       6
          1=no,              asked,                   0,       6
          1=no 2=no,         why,                     1,       3
          1=yes,             asked coat cells,        0,       5
          1=yes 2=no,        coat cells,              1,       5
          1=no 2=yes,        coat cells,              1,       5
          """,
      delimiterString = ",")
  void answersWithYesOrNoMakeDemands(String given, String missing, int filled, int asked) {
    FormProgress progress = FormProgress.of(FORM, null, answers(given));

    assertThat(String.join(" ", progress.missing().stream().map(Part::id).toList()))
        .isEqualTo(missing);
    assertThat(progress.filled()).isEqualTo(filled);
    assertThat(progress.asked()).isEqualTo(asked);
  }

  @Test
  void whatIsFilledInIsMissedNoMore() {
    Answers answers = answers("1=no 2=no").with("why", "It is dry here.");
    assertThat(FormProgress.of(FORM, null, answers).missing()).isEmpty();
    assertThat(FormProgress.of(FORM, null, answers.with("why", " ")).missing()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          line,      a,               true
          line,      '',              false
          checks,    checks.2,        true
          checks,    '',              false
          figures,   '',              false
          free,      free.2.1,        true
          free,      '',              false
          every,     every.1.1 every.1.2 every.2.1, false
          every,     every.1.1 every.1.2 every.2.1 every.2.2, true
          chosen,    chosen.1.1,      false
          chosen,    chosen.1.1 chosen.1.2 chosen.2.1 chosen.2.2, true
          questions, questions.1,     false
          questions, questions.1 questions.2, true
          """)
  void aPartIsFilledInByItsOwnMeasure(String id, String keys, boolean complete) {
    Answers answers = Answers.NONE;
    for (String key : keys.split(" ", -1)) {
      answers = key.isEmpty() ? answers : answers.with(id.equals("line") ? "line" : key, "1");
    }
    assertThat(Filling.of(question(id), answers).complete()).isEqualTo(complete);
  }

  @Test
  void aTableIsFilledInOnceALineSaysSomething() {
    Part table =
        part("table", new Question.Table(List.of(new Column("What", List.of(), false)), List.of()));
    UUID row = new UUID(0, 1);
    Answers blank = Answers.NONE.withRows("table", List.of(TableRow.empty(row, 0)));
    assertThat(Filling.of(table, blank)).isEqualTo(new Filling(0, 1, false));
    assertThat(Filling.of(table, blank.withRow("table", row, line -> line.with(1, "Sweep"))))
        .isEqualTo(new Filling(1, 1, true));
  }

  @Test
  void partsOfOtherTermsAreNotAsked() {
    Form termly =
        new Form(
            "termly",
            "Termly",
            About.SCHOOL,
            Every.TERM,
            false,
            null,
            "",
            List.of(
                new Part("a", "A", "", List.of("Autumn"), new Question.Line()),
                new Part("b", "B", "", List.of(), new Question.Line())));
    assertThat(FormProgress.of(termly, "Spring", Answers.NONE).parts())
        .extracting(part -> part.part().id())
        .containsExactly("b");
    assertThat(FormProgress.of(termly, "Autumn", Answers.NONE).asked()).isEqualTo(2);
  }

  @Test
  void datesAreDueUntilTheyAreSeenTo() {
    Form form =
        form(
            part("decision", new Question.Day(true)),
            part("review", new Question.Day(true)),
            part("held", new Question.Day(false)));
    Answers answers =
        Answers.NONE
            .with("decision", "2027-03-01")
            .with("review", "2027-01-12")
            .with("held", "2026-01-01");
    FilledForm begun = FilledForm.begun(new UUID(0, 2), frame());
    FilledForm dated = begun.with(answers, form);

    assertThat(dated.dates().next()).isEqualTo(LocalDate.of(2027, 1, 12));
    FilledForm seen = dated.seenTo("review", true, form);
    assertThat(seen.dates().next()).isEqualTo(LocalDate.of(2027, 3, 1));
    assertThat(seen.dates().seen("review", answers)).isTrue();
    Answers moved = answers.with("review", "2027-02-02");
    assertThat(seen.with(moved, form).dates().next()).isEqualTo(LocalDate.of(2027, 2, 2));
    assertThat(seen.seenTo("review", false, form).dates().next())
        .isEqualTo(LocalDate.of(2027, 1, 12));
  }

  @Test
  void aDateOfAPartThatIsPointlessIsNotDue() {
    Form form =
        form(
            part(
                "asked",
                new Question.YesNo(
                    List.of("Does it rain?"), List.of("review"), List.of(), List.of("last"))),
            part("review", new Question.Day(true)),
            part("last", new Question.Day(true)),
            part("decision", new Question.Day(true)));
    Answers answers =
        Answers.NONE
            .with("review", "2027-01-12")
            .with("last", "2027-01-13")
            .with("decision", "2027-03-01");
    FilledForm begun = FilledForm.begun(new UUID(0, 2), frame());
    Answers dry = answers.with("asked.1", Answers.NO);

    assertThat(begun.with(answers, form).dates().next()).isEqualTo(LocalDate.of(2027, 1, 12));
    assertThat(begun.with(dry, form).dates().next()).isEqualTo(LocalDate.of(2027, 3, 1));
    assertThat(begun.with(dry, form).dates().open(dry, form))
        .extracting(due -> due.part().id())
        .containsExactly("decision");
    assertThat(begun.with(dry.with("asked.1", Answers.YES), form).dates().next())
        .isEqualTo(LocalDate.of(2027, 1, 12));
  }

  private static Part question(String id) {
    return part(
        id,
        switch (id) {
          case "checks" -> new Question.Checklist(List.of("Left", "Right"));
          case "figures" -> new Question.Figures(List.of());
          case "free" -> matrix(false);
          case "chosen" -> matrix(true);
          case "every" -> new Question.Matrix(List.of("Young", "Old"), List.of(WHY, WHY), true);
          case "questions" ->
              new Question.YesNo(List.of("A?", "B?"), List.of(), List.of(), List.of());
          default -> new Question.Line();
        });
  }

  private static Question matrix(boolean choices) {
    return new Question.Matrix(
        List.of("Young", "Old"),
        List.of(
            new Column("Effect", choices ? List.of("Good", "Bad") : List.of(), false),
            new Column("Why", List.of(), false)));
  }

  private static Answers answers(String given) {
    Answers answers = Answers.NONE;
    for (String answer : given == null ? new String[0] : given.split(" ")) {
      String[] pair = answer.split("=", -1);
      answers = answers.with(Answers.key("asked", pair[0]), pair[1]);
    }
    return answers;
  }

  private static Form form(Part... parts) {
    return new Form("form", "Form", About.ORGANISATION, null, true, null, "", List.of(parts));
  }

  private static Part part(String id, Question question) {
    return new Part(id, id, "", List.of(), question);
  }

  private static FilledForm.Frame frame() {
    return new FilledForm.Frame(
        "form",
        new PackVersion("larkshire", "1.0", "c".repeat(64)),
        new Subject(null, "Larkshire"),
        Period.on(LocalDate.of(2026, 11, 23)));
  }
}
