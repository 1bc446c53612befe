package org.daybook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.ProposalAnswer;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Readiness;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.domain.visit.Signals.Signal;
import org.daybook.domain.visit.Visit;
import org.jspecify.annotations.Nullable;

/// A visit as `daybook visit show` tells it to people.
final class VisitText {
  private static final String NOTHING = "–";

  private final Standing standing;
  private final Visit visit;

  VisitText(Standing standing) {
    this.standing = standing;
    this.visit = standing.visit();
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
    judgements(answer);
    if (standing.framework().judges()) {
      proposals(answer);
    }
    agreement(answer);
    signals(answer);
    notes(answer);
    reminders(answer);
    actions(answer);
    if (!visit.findings().evidence().isEmpty()) {
      answer.line("");
      visit.findings().evidence().forEach(item -> line(answer, item));
    }
    answer.line("");
    visit
        .outcome()
        .course()
        .steps()
        .forEach(step -> answer.line(step.at() + "  " + Answer.word(step.to()) + "  " + step.by()));
    visit
        .outcome()
        .course()
        .leadChecks()
        .forEach(
            check ->
                answer.line(
                    Strings.of(
                        check.accepted() ? "cli.visit.lead.accepted" : "cli.visit.lead.sent-back",
                        check.at().toString(),
                        check.by(),
                        check.comments())));
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
            agreement.by().stream().map(Person::toString).collect(Collectors.joining("; "))));
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

  private void notes(Answer answer) {
    Occasion occasion = visit.occasion();
    for (Section section : standing.framework().visitType(occasion.type()).sections()) {
      for (String key : section.noteKeys()) {
        String text = visit.findings().notes().getOrDefault(key, "");
        if (!text.isBlank()) {
          answer.line("");
          answer.line(section.title() + " [" + key + ", " + Answer.word(section.audience()) + "]");
          answer.line(text);
        }
        String own = visit.findings().selfEvaluation().getOrDefault(key, "");
        if (!own.isBlank()) {
          answer.line("");
          answer.line(Strings.of("cli.visit.self-evaluation", section.title(), key));
          answer.line(own);
        }
      }
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
  }

  private static String rated(@Nullable Rag rating) {
    return rating == null ? NOTHING : Answer.word(rating);
  }

  private static void line(Answer answer, Evidence item) {
    answer.line(Answer.word(item.source()) + ": " + item.text());
    for (Attachment attachment : item.attachments()) {
      String alt = attachment.alt().isBlank() ? "" : ": " + attachment.alt();
      answer.line("  + " + attachment.name() + alt);
    }
  }

  private String placed(Voice voice, String aspect) {
    Judgement judgement = visit.findings().judgements().of(voice).get(aspect);
    return judgement == null ? NOTHING : judgement.placement().word();
  }
}
