package org.daybook.cli.visit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgements.Voice;

/// What was found at a visit, for people to read: notes, why aspects are placed where they are, and
/// the evidence.
final class FindingsText {
  private final Standing standing;
  private final Findings findings;

  FindingsText(Standing standing) {
    this.standing = standing;
    this.findings = standing.visit().findings();
  }

  void print(Answer answer) {
    String type = standing.visit().occasion().type();
    for (Section section : standing.framework().visitType(type).sections()) {
      for (String key : section.noteKeys()) {
        note(answer, section, key, section.audience(), findings.notes().getOrDefault(key, ""));
        findings.asides().stream()
            .filter(aside -> aside.section().equals(key))
            .forEach(aside -> note(answer, section, key, aside.audience(), aside.text()));
        own(answer, section, key);
      }
    }
    standing.framework().aspects().forEach(aspect -> reasons(answer, aspect));
    if (!findings.evidence().isEmpty()) {
      answer.line("");
      findings.evidence().forEach(item -> line(answer, item));
    }
  }

  private static void note(
      Answer answer, Section section, String key, Audience audience, String text) {
    if (!text.isBlank()) {
      answer.line("");
      answer.line(section.title() + " [" + key + ", " + Answer.word(audience) + "]");
      answer.line(text);
    }
  }

  /// What the school wrote of itself.
  private void own(Answer answer, Section section, String key) {
    String own = findings.selfEvaluation().getOrDefault(key, "");
    if (!own.isBlank()) {
      answer.line("");
      answer.line(Strings.of("cli.visit.self-evaluation", section.title(), key));
      answer.line(own);
    }
  }

  /// Why the voices place an aspect where they do, and what keeps them apart.
  private void reasons(Answer answer, Aspect aspect) {
    List<String> said = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      String why = findings.judgements().of(voice, aspect.id()).rationale();
      if (!why.isBlank()) {
        said.add("  " + Answer.word(voice) + ": " + why.strip());
      }
    }
    findings
        .judgements()
        .disagreement(aspect.id())
        .ifPresent(
            apart -> said.add("  " + Strings.of("cli.visit.apart", apart.on(), apart.words())));
    if (!said.isEmpty()) {
      answer.line("");
      answer.line(aspect.name());
      said.forEach(answer::line);
    }
  }

  private void line(Answer answer, Evidence item) {
    BigDecimal value = item.value();
    answer.line(
        Answer.word(item.source())
            + (item.who().isEmpty() ? "" : ", " + item.who())
            + ": "
            + item.text()
            + (value == null ? "" : " (" + value.toPlainString() + ")"));
    String aspects =
        item.aspects().stream()
            .map(id -> standing.framework().findAspect(id).map(Aspect::name).orElse(id))
            .sorted()
            .collect(Collectors.joining(", "));
    answer.line(
        "  ["
            + Answer.word(item.audience())
            + (item.voice() == Voice.SCHOOL ? ", " + Strings.of("cli.visit.by-school") : "")
            + (item.challenges() ? ", " + Strings.of("cli.visit.challenges") : "")
            + (aspects.isEmpty() ? "" : ", " + aspects)
            + "]");
    for (Attachment attachment : item.attachments()) {
      String alt = attachment.alt().isBlank() ? "" : ": " + attachment.alt();
      answer.line("  + " + attachment.name() + alt);
    }
  }
}
