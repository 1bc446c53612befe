package org.daybook.cli.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.ProposalAnswer;
import org.daybook.domain.category.Placement;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.visit.Agreeing;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Readiness;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.domain.visit.Signals.Signal;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.jspecify.annotations.Nullable;

/// A visit as `daybook visit show` tells it to people.
final class VisitText {
  private static final String NOTHING = "–";

  private final Standing standing;
  private final Visit visit;
  private final List<IssuedNote> versions;
  private final List<Concern> concerns;

  /// @param versions those issued
  /// @param concerns those that arose at the visit
  VisitText(Standing standing, List<IssuedNote> versions, List<Concern> concerns) {
    this.standing = standing;
    this.visit = standing.visit();
    this.versions = versions;
    this.concerns = concerns;
  }

  /// Answers with it.
  void print(Answer answer) {
    Occasion occasion = visit.occasion();
    answer.line(
        Strings.date(occasion.date())
            + "  "
            + occasion.schoolName()
            + " ("
            + occasion.school()
            + ")");
    answer.line(
        standing.framework().visitType(occasion.type()).name()
            + ", "
            + Answer.word(visit.outcome().state()));
    frame(answer);
    judgements(answer);
    if (standing.framework().judges()) {
      proposals(answer);
    }
    agreement(answer);
    signals(answer);
    new FindingsText(standing).print(answer);
    reminders(answer);
    actions(answer);
    new CarriedText(standing).print(answer);
    next(answer, visit.outcome().next());
    CourseText.print(answer, visit.outcome(), versions);
    concerns(answer);
  }

  private void frame(Answer answer) {
    Occasion occasion = visit.occasion();
    said(answer, "cli.visit.adviser", occasion.adviser());
    said(answer, "cli.visit.present", joined(occasion.present()));
    said(answer, "cli.visit.focus", occasion.focus());
    Hours hours = occasion.hours();
    said(answer, "cli.visit.hours", hours == null ? "" : hours.toString());
    Double days = occasion.days();
    said(answer, "cli.visit.days", days == null ? "" : days.toString());
    said(answer, "cli.visit.agenda", visit.preparation().agenda());
    said(answer, "cli.visit.had", String.join("; ", visit.preparation().had()));
    said(answer, "cli.visit.activities", String.join("; ", visit.findings().activities()));
  }

  private static void next(Answer answer, NextVisit next) {
    LocalDate date = next.date();
    said(answer, "cli.visit.next", (date == null ? "" : Strings.date(date) + " ") + next.about());
  }

  /// A line for something that is said; none where nothing is.
  static void said(Answer answer, String key, String words) {
    if (!words.isBlank()) {
      answer.line(Strings.of(key, words.strip()));
    }
  }

  private static String joined(List<Person> people) {
    return people.stream().map(Person::toString).collect(Collectors.joining("; "));
  }

  private void concerns(Answer answer) {
    for (Concern concern : concerns) {
      answer.line("");
      said(answer, "cli.visit.concern", concern.what());
      said(answer, "cli.visit.concern.to", concern.to());
      concern
          .following()
          .written()
          .forEach(note -> answer.line(Strings.date(note.on()) + "  " + note.note()));
      said(answer, "cli.visit.concern.outcome", concern.outcome());
    }
  }

  private void judgements(Answer answer) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Aspect", "School", "Adviser", "Agreed"));
    standing
        .framework()
        .aspects()
        .forEach(
            aspect ->
                rows.add(
                    List.of(
                        aspect.name(),
                        placed(Voice.SCHOOL, aspect.id()),
                        placed(Voice.ADVISER, aspect.id()),
                        placed(Voice.AGREED, aspect.id()))));
    if (rows.size() > 1) {
      answer.line("");
      answer.table(rows);
    }
  }

  /// What follows from the judgements of each voice that has spoken, and from all together.
  private void proposals(Answer answer) {
    Findings findings = visit.findings();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(Strings.of("cli.visit.voice"), Strings.of("cli.visit.proposed")));
    for (Voice voice : Voice.values()) {
      if (findings.judgements().of(voice).values().stream().anyMatch(Judgement::decided)) {
        rows.add(List.of(Answer.word(voice), proposed(findings.judgements().placements(voice))));
      }
    }
    rows.add(List.of(Strings.of("cli.visit.overall"), proposed(findings.placements())));
    answer.line("");
    answer.table(rows);
  }

  private String proposed(Map<String, Placement> placements) {
    return new ProposalAnswer(standing.framework(), placements).overall();
  }

  private void agreement(Answer answer) {
    Agreeing typed = visit.outcome().agreeing();
    if (typed != null) {
      answer.line("");
      said(answer, "cli.visit.typed.by", joined(typed.people()));
      said(answer, "cli.visit.typed.reason", typed.reason());
    }
    Agreement agreement = visit.outcome().agreement();
    if (agreement == null) {
      return;
    }
    answer.line("");
    answer.line(
        Strings.of(
            "cli.visit.agreed",
            Strings.date(agreement.date()),
            standing.framework().category(agreement.category()).name(),
            joined(agreement.by())));
    if (!agreement.reason().isBlank()) {
      answer.line(Strings.of("cli.visit.reason", agreement.reason()));
    }
  }

  private void signals(Answer answer) {
    if (!standing.signals().isEmpty()) {
      answer.line("");
    }
    for (Signal signal : standing.signals()) {
      answer.line(
          Strings.of("cli.visit.signal", signal.statement().text(), signal.statement().id()));
      answer.line(
          "  " + (signal.answered() ? signal.answer() : Strings.of("cli.visit.unanswered")));
    }
  }

  /// What the note may go without, though its readers will look for it.
  private void reminders(Answer answer) {
    List<Lack> reminders =
        Readiness.reminders(
            standing.framework().visitType(visit.occasion().type()), visit.findings());
    if (visit.outcome().state().open() && !reminders.isEmpty()) {
      answer.line("");
      answer.line(
          Strings.of(
              "cli.visit.groups",
              reminders.stream().map(Lack::name).collect(Collectors.joining(", "))));
    }
  }

  private void actions(Answer answer) {
    List<Action> actions = visit.outcome().actions();
    if (actions.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Strings.of("cli.visit.action.what"),
            Strings.of("cli.visit.action.who"),
            Strings.of("cli.visit.action.due"),
            Strings.of("cli.visit.action.done"),
            Strings.of("cli.visit.action.impact")));
    for (Action action : actions) {
      LocalDate due = action.due();
      rows.add(
          List.of(
              action.what(),
              action.who().isBlank() ? NOTHING : action.who(),
              due == null ? NOTHING : Strings.date(due),
              rated(action.action()),
              rated(action.impact())));
    }
    answer.line("");
    answer.table(rows);
    for (Action action : actions) {
      said(answer, "cli.visit.action.success", action.success());
    }
  }

  private static String rated(@Nullable Rag rating) {
    return rating == null ? NOTHING : Answer.word(rating);
  }

  private String placed(Voice voice, String aspect) {
    Judgement judgement = visit.findings().judgements().of(voice).get(aspect);
    return judgement == null ? NOTHING : judgement.placement().word();
  }
}
