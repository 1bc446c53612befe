package org.daybook.domain.booklet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.TableRow;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question;
import org.jspecify.annotations.Nullable;

/// Answers that fill in every part of a form.
final class WholeForm {
  private WholeForm() {}

  static Answers of(Form form, @Nullable String term) {
    Answers answers = Answers.NONE;
    for (Part part : form.parts(term)) {
      answers = filled(part, answers);
    }
    return answers;
  }

  private static Answers filled(Part part, Answers answers) {
    String id = part.id();
    return switch (part.question()) {
      case Question.Line _, Question.Prose _, Question.Day _, Question.Choice _ ->
          answers.with(id, "2026-12-01");
      case Question.YesNo asked -> all(answers, Answers.YES, places(id, asked.questions().size()));
      case Question.Checklist asked -> all(answers, Answers.YES, places(id, asked.items().size()));
      case Question.Figures asked ->
          all(answers, "1", asked.measures().stream().map(m -> Answers.key(id, m.id())));
      case Question.Matrix matrix ->
          all(
              answers,
              "Said",
              IntStream.range(0, matrix.rows().size() * matrix.columns().size())
                  .mapToObj(
                      n ->
                          Answers.key(
                              id,
                              n / matrix.columns().size() + 1,
                              n % matrix.columns().size() + 1)));
      case Question.Table _ ->
          answers.withRows(id, List.of(new TableRow(UUID.randomUUID(), 1, Map.of(1, "Said"))));
    };
  }

  private static Stream<String> places(String id, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> Answers.key(id, n));
  }

  private static Answers all(Answers answers, String said, Stream<String> keys) {
    Answers[] all = {answers};
    keys.forEach(key -> all[0] = all[0].with(key, said));
    return all[0];
  }
}
