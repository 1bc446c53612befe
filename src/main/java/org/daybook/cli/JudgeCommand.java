package org.daybook.cli;

import java.util.function.Supplier;
import org.daybook.application.StoreOpening;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Given;
import org.daybook.cli.support.Particulars;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Judgements.Voice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `daybook judge`: where an aspect stands at a visit, and why.
@Command(
    name = "judge",
    description = "Places an aspect or puts it aside, ticks its statements and answers signals.")
final class JudgeCommand implements java.util.concurrent.Callable<Integer> {
  private final Supplier<StoreOpening> stores;
  private final Answer answer;

  @Mixin OnVisit on = new OnVisit();

  @Option(
      names = "--aspect",
      paramLabel = "ID",
      required = true,
      description = "The aspect; 'daybook pack show ID' lists them.")
  String aspect = "";

  @Option(
      names = "--category",
      paramLabel = "ID",
      description = "A category's id, not-considered or not-applicable.")
  @Nullable String category;

  @Option(
      names = "--voice",
      paramLabel = "VOICE",
      description = "Whose judgement: school, adviser or agreed; the adviser's by default.")
  Voice voice = Voice.ADVISER;

  @Option(names = "--rationale", paramLabel = "T", description = "Why.")
  @Nullable String rationale;

  @Mixin Particulars particulars = new Particulars();
  @Mixin StoreOptions store = new StoreOptions();

  JudgeCommand(Supplier<StoreOpening> stores, Answer answer) {
    this.stores = stores;
    this.answer = answer;
  }

  @Override
  public Integer call() throws ProblemException {
    refuseEmptyOrOthers();
    return on.work(
        store.open(stores.get()),
        answer,
        (open, _) -> {
          judge(open);
          return open.standing();
        });
  }

  private void refuseEmptyOrOthers() throws ProblemException {
    if (category == null && rationale == null && particulars.none()) {
      throw Problem.of("cli.judge.nothing").exception();
    }
    if (voice != Voice.ADVISER && !particulars.none()) {
      throw Problem.of("cli.judge.voice").exception();
    }
  }

  /// Refuses whatever is wrong before anything is changed.
  private void judge(OpenVisit open) throws ProblemException {
    Standing before = open.standing();
    Framework framework = before.framework();
    Given.aspect(framework, aspect);
    Placement placement = category == null ? null : Given.placement(framework, category);
    particulars.refuseUnknown(before, aspect);
    Judging judging = new Judging(open);
    if (placement != null) {
      judging.place(voice, aspect, placement);
    }
    if (rationale != null) {
      judging.explain(voice, aspect, rationale);
    }
    particulars.say(judging, aspect);
  }
}
