package org.daybook.domain.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.domain.document.PartProgress.Need;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Question;
import org.jspecify.annotations.Nullable;

/// Which dates of a form somebody must come back to. They stand in the calendar until they are
/// marked as seen to; another date in the same place is to be seen to again.
///
/// @param seenTo by part, the date that was seen to
/// @param next the earliest one not seen to, which may have passed, or null
public record DueDates(Map<String, LocalDate> seenTo, @Nullable LocalDate next) {
  public static final DueDates NONE = new DueDates(Map.of(), null);

  public DueDates {
    seenTo = Map.copyOf(seenTo);
  }

  /// All dates not seen to, the earliest first.
  public List<Due> open(Answers answers, Form form) {
    return dates(answers, form).stream()
        .filter(due -> !due.on().equals(seenTo.get(due.part().id())))
        .sorted((a, b) -> a.on().compareTo(b.on()))
        .toList();
  }

  /// Whether the date that stands in a part was seen to.
  public boolean seen(String part, Answers answers) {
    LocalDate on = seenTo.get(part);
    return on != null && on.toString().equals(answers.get(part));
  }

  DueDates given(Answers answers, Form form) {
    return new DueDates(seenTo, open(answers, form).stream().map(Due::on).findFirst().orElse(null));
  }

  DueDates mark(String part, boolean seen, Answers answers, Form form) {
    Map<String, LocalDate> changed = new HashMap<>(seenTo);
    changed.remove(part);
    if (seen) {
      dates(answers, form).stream()
          .filter(due -> due.part().id().equals(part))
          .forEach(due -> changed.put(part, due.on()));
    }
    return new DueDates(changed, null).given(answers, form);
  }

  /// Those of parts that an answer before them has made pointless are none.
  private static List<Due> dates(Answers answers, Form form) {
    return FormProgress.of(form, null, answers).parts().stream()
        .filter(part -> part.need() != Need.NOT_NEEDED)
        .map(PartProgress::part)
        .filter(part -> part.question() instanceof Question.Day(boolean calendar) && calendar)
        .filter(part -> !answers.get(part.id()).isEmpty())
        .map(part -> new Due(part, LocalDate.parse(answers.get(part.id()))))
        .toList();
  }

  /// A date that somebody must come back to.
  public record Due(Form.Part part, LocalDate on) {}
}
