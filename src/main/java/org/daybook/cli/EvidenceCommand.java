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
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Enclosed;
import org.daybook.cli.support.Given;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgements.Voice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `daybook evidence`: what was found at a visit.
@Command(
    name = "evidence",
    description = "Notes evidence, says what its pictures show, and takes it away.")
final class EvidenceCommand {
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
              description = "Who may read it: school, internal or private; the school by default.")
          @Nullable Audience audience,
      @Option(names = "--by-school", description = "The school puts it forward, not the adviser.")
          boolean bySchool,
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
                  .withWho(who == null ? "" : who.strip())
                  .withVoice(bySchool ? Voice.SCHOOL : Voice.ADVISER),
              files);
        });
  }

  @Command(name = "describe", description = "Says what a picture shows, for who cannot see it.")
  int describe(
      @Mixin OnVisit on,
      @Option(
              names = "--attachment",
              paramLabel = "ID",
              required = true,
              description = "The picture; 'daybook visit show VISIT --json' lists them.")
          String id,
      @Option(
              names = "--alt",
              paramLabel = "T",
              required = true,
              description = "What it shows, in place of what was said before.")
          String alt,
      @Mixin StoreOptions store)
      throws ProblemException {
    if (alt.isBlank()) {
      throw Problem.of("cli.evidence.alt").exception();
    }
    return on.work(
        store.open(stores.get()),
        answer,
        (open, session) -> {
          for (Evidence piece : open.visit().findings().evidence()) {
            for (Attachment attachment : piece.attachments()) {
              if (attachment.id().toString().equals(id) && attachment.format().picture()) {
                return session.evidence(open).describe(piece.id(), attachment.id(), alt.strip());
              }
            }
          }
          throw Problem.of("cli.evidence.picture", id).exception();
        });
  }

  @Command(
      name = "remove",
      description = "Takes a piece of evidence away, with what is attached to it.")
  int remove(
      @Mixin OnVisit on,
      @Option(
              names = "--id",
              paramLabel = "ID",
              required = true,
              description = "The piece; 'daybook visit show VISIT --json' lists them.")
          String id,
      @Mixin StoreOptions store)
      throws ProblemException {
    return on.work(
        store.open(stores.get()),
        answer,
        (open, session) -> {
          for (Evidence piece : open.visit().findings().evidence()) {
            if (piece.id().toString().equals(id)) {
              return session.evidence(open).remove(Set.of(piece.id()));
            }
          }
          throw Problem.of("cli.evidence.unknown", id).exception();
        });
  }

  /// Takes in every file before anything is noted, and notes all at once, so that one refused
  /// leaves nothing half done.
  private static Standing noted(EvidenceNoting noting, Evidence piece, List<Enclosed> files)
      throws ProblemException {
    List<Prepared> prepared = new ArrayList<>();
    for (Enclosed file : files) {
      prepared.add(Intake.of(file.file, file.scaleDown));
    }
    return noting.add(piece, prepared, files.stream().map(file -> file.alt).toList());
  }
}
