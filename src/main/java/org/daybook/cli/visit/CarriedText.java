package org.daybook.cli.visit;

import java.util.ArrayList;
import java.util.List;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Judgement;

/// What earlier visits left to one, for people to read: judgements and notes that still wait to be
/// taken over, and the actions that came from there.
final class CarriedText {
  private final Standing standing;
  private final Carried carried;

  CarriedText(Standing standing) {
    this.standing = standing;
    this.carried = standing.visit().preparation().carried();
  }

  void print(Answer answer) {
    Framework framework = standing.framework();
    List<String> lines = new ArrayList<>();
    for (Aspect aspect : framework.aspects()) {
      carried
          .judgement(aspect.id(), standing.visit().findings().judgements())
          .ifPresent(left -> lines.add(judgement(aspect, left)));
    }
    for (Section section : framework.visitType(standing.visit().occasion().type()).sections()) {
      for (String key : section.noteKeys()) {
        carried
            .note(key)
            .ifPresent(
                left ->
                    lines.add(
                        Strings.of(
                            "cli.visit.carried.note",
                            section.title(),
                            key,
                            left.on(),
                            left.what().strip())));
      }
    }
    carried
        .actions()
        .forEach(
            left ->
                lines.add(Strings.of("cli.visit.carried.action", left.what().what(), left.on())));
    if (!lines.isEmpty()) {
      answer.line("");
      answer.line(Strings.of("cli.visit.carried"));
      lines.forEach(answer::line);
    }
  }

  private static String judgement(Aspect aspect, Brought<Judgement> left) {
    String line =
        Strings.of(
            "cli.visit.carried.judgement",
            aspect.name(),
            left.what().placement().word(),
            left.on());
    String why = left.what().rationale();
    return why.isBlank() ? line : line + ": " + why.strip();
  }
}
