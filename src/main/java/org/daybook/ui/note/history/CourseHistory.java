package org.daybook.ui.note.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.LeadCheck;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.VisitState;
import org.daybook.ui.listing.VisitWords;
import org.jspecify.annotations.Nullable;

/// What happened on a note's way, in words.
public final class CourseHistory {
  private CourseHistory() {}

  /// Every change of state with who and when, the latest first, each with what was answered then.
  ///
  /// @param sections says of which section an answer says what, in the order of the note
  public static List<Happened> of(Course now, Function<Reply, Map<String, String>> sections) {
    Deque<Reply> replies = new ArrayDeque<>(now.answering().all());
    List<Happened> happened = new ArrayList<>();
    Deque<LeadCheck> checks = new ArrayDeque<>(now.leadChecks());
    for (Step step : now.steps().reversed()) {
      while (!checks.isEmpty() && !checks.getLast().at().isBefore(step.at())) {
        happened.add(said(checks.removeLast()));
      }
      boolean answer = step.to() == VisitState.AGREED || step.to() == VisitState.DISPUTED;
      happened.add(
          new Happened(
              line(step), answer ? said(replies.pollLast(), day(step), sections) : List.of()));
    }
    return happened;
  }

  private static Happened said(LeadCheck check) {
    LocalDateTime at = LocalDateTime.ofInstant(check.at(), ZoneId.systemDefault());
    String said =
        Strings.of(
            check.accepted() ? "note.course.lead-said.accepted" : "note.course.lead-said.sent-back",
            Strings.date(at.toLocalDate()),
            at.getHour(),
            "%02d".formatted(at.getMinute()),
            check.by());
    String line = dated(said, check.on());
    List<String> words = new ArrayList<>();
    if (check.accepted() && check.overtaken()) {
      words.add(Strings.of("note.course.before-changes"));
    }
    if (!check.comments().isEmpty()) {
      words.add("“" + check.comments() + "”");
    }
    return new Happened(line, words);
  }

  /// Says the day too where it is not that of the record.
  private static String dated(String line, @Nullable LocalDate on) {
    return on == null ? line : line + " · " + Strings.of("note.course.dated", Strings.date(on));
  }

  private static LocalDate day(Step step) {
    return LocalDate.ofInstant(step.at(), ZoneId.systemDefault());
  }

  private static String line(Step step) {
    LocalDateTime at = LocalDateTime.ofInstant(step.at(), ZoneId.systemDefault());
    String line =
        Strings.of(
            "note.course.step",
            Strings.date(at.toLocalDate()),
            at.getHour(),
            "%02d".formatted(at.getMinute()),
            VisitWords.state(step.to()),
            dated(step.by(), step.on()));
    return step.remark().isEmpty() ? line : line + " · " + step.remark();
  }

  /// What an answer says, line by line.
  ///
  /// @param recorded the day on which it was recorded
  private static List<String> said(
      @Nullable Reply answer, LocalDate recorded, Function<Reply, Map<String, String>> sections) {
    List<String> lines = new ArrayList<>();
    if (answer != null) {
      if (!answer.on().equals(recorded)) {
        lines.add(Strings.of("note.course.answered-on", Strings.date(answer.on())));
      }
      if (answer.overtaken()) {
        lines.add(Strings.of("note.course.before-changes"));
      }
      if (!answer.general().isBlank()) {
        lines.add("“" + answer.general().strip() + "”");
      }
      sections
          .apply(answer)
          .forEach(
              (section, words) ->
                  lines.add(Strings.of("note.course.said", section, words.strip())));
      if (!answer.view().isBlank()) {
        lines.add(Strings.of("note.course.viewed", answer.view().strip()));
      }
    }
    return lines;
  }

  /// A change of state, in words.
  ///
  /// @param said what was answered then, line by line
  public record Happened(String line, List<String> said) {
    public Happened {
      said = List.copyOf(said);
    }
  }
}
