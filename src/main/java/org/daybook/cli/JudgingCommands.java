package org.daybook.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.application.StoreOpening;
import org.daybook.application.attachment.Intake;
import org.daybook.application.attachment.Prepared;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Enclosed;
import org.daybook.cli.support.Given;
import org.daybook.cli.support.Particulars;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgements.Voice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `daybook evidence` and `daybook judge`: what was found at a visit and how it is judged.
final class JudgingCommands {
  private JudgingCommands() {}

  /// `daybook judge`.
  @Command(
      name = "judge",
      description = "Places an aspect or puts it aside, ticks its statements and answers signals.")
  static final class Judge implements java.util.concurrent.Callable<Integer> {
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

    Judge(Supplier<StoreOpening> stores, Answer answer) {
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

  /// `daybook evidence`.
  @Command(name = "evidence", description = "Notes evidence.")
  static final class EvidenceCommand {
    private final Supplier<StoreOpening> stores;
    private final Answer answer;

    EvidenceCommand(Supplier<StoreOpening> stores, Answer answer) {
      this.stores = stores;
      this.answer = answer;
    }

    @Command(name = "add", description = "Adds a piece of evidence to a visit.")
    int add(
        @Mixin OnVisit on,
        @Option(
                names = "--kind",
                paramLabel = "KIND",
                required = true,
                description = "Where it comes from, such as lesson-visit, data or discussion.")
            Evidence.Source kind,
        @Option(names = "--text", paramLabel = "T", required = true, description = "What it says.")
            String text,
        @Option(
                names = "--who",
                paramLabel = "ROLE",
                description = "Who said, taught or showed it, by role.")
            @Nullable String who,
        @Option(
                names = "--aspect",
                paramLabel = "ID",
                description = "An aspect it bears on; give it once for each.")
            @Nullable List<String> aspects,
        @Option(
                names = "--challenges",
                description = "It speaks against the judgement rather than for it.")
            boolean challenges,
        @Option(
                names = "--audience",
                paramLabel = "AUDIENCE",
                description =
                    "Who may read it: school, internal or private; the school by default.")
            @Nullable Audience audience,
        @Option(names = "--value", paramLabel = "N", description = "What was counted or measured.")
            @Nullable BigDecimal value,
        @ArgGroup(exclusive = false, multiplicity = "0..*") @Nullable List<Enclosed> enclosed,
        @Mixin StoreOptions store)
        throws ProblemException {
      List<Enclosed> files = enclosed == null ? List.of() : enclosed;
      Audience readers = audience == null ? Audience.SCHOOL : audience;
      return on.work(
          store.open(stores.get()),
          answer,
          (open, session) -> {
            Set<String> bearsOn = new LinkedHashSet<>();
            for (String aspect : aspects == null ? List.<String>of() : aspects) {
              bearsOn.add(Given.aspect(open.standing().framework(), aspect));
            }
            UUID id = EvidenceNoting.begun().id();
            return noted(
                session.evidence(open),
                new Evidence(id, text, bearsOn, kind, challenges, readers, value)
                    .withWho(who == null ? "" : who.strip()),
                files);
          });
    }

    /// Takes in every file before anything is noted, so that one refused leaves nothing half done.
    private static Standing noted(EvidenceNoting noting, Evidence piece, List<Enclosed> files)
        throws ProblemException {
      List<Prepared> prepared = new ArrayList<>();
      for (Enclosed file : files) {
        prepared.add(Intake.of(file.file, file.scaleDown));
      }
      Standing after = noting.add(piece);
      for (int i = 0; i < prepared.size(); i++) {
        after = noting.attach(piece.id(), prepared.get(i), files.get(i).alt);
      }
      return after;
    }
  }
}
