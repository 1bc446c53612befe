package org.daybook.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Visit;

/// Some words of a visit that stand together.
///
/// @param place what they belong to, in the framework's words, such as an aspect; may be empty
/// @param text never blank
public record Passage(Kind kind, String place, String text) {

  /// Everything written at a visit, also what only the adviser or the office may read.
  public static List<Passage> of(Visit visit, Framework framework) {
    List<Passage> passages = new ArrayList<>();
    Findings findings = visit.findings();
    add(passages, Kind.NOTE, "", visit.occasion().focus());
    findings.notes().forEach((section, text) -> add(passages, Kind.NOTE, section, text));
    findings.asides().forEach(aside -> add(passages, Kind.NOTE, aside.section(), aside.text()));
    findings.selfEvaluation().forEach((section, text) -> add(passages, Kind.NOTE, section, text));
    findings.signalAnswers().values().forEach(text -> add(passages, Kind.JUDGEMENT, "", text));
    for (Voice voice : Voice.values()) {
      for (Map.Entry<String, Judgement> said : findings.judgements().of(voice).entrySet()) {
        String aspect = aspect(framework, said.getKey());
        add(passages, Kind.JUDGEMENT, aspect, said.getValue().rationale());
      }
    }
    for (Evidence evidence : findings.evidence()) {
      List<String> aspects = evidence.aspects().stream().map(id -> aspect(framework, id)).toList();
      add(passages, Kind.EVIDENCE, String.join(", ", aspects), evidence.text());
    }
    for (Action action : visit.outcome().actions()) {
      add(passages, Kind.ACTION, action.who(), action.what() + "\n" + action.success());
    }
    Agreement agreement = visit.outcome().agreement();
    if (agreement != null) {
      add(passages, Kind.JUDGEMENT, "", agreement.reason());
    }
    return List.copyOf(passages);
  }

  private static String aspect(Framework framework, String id) {
    return framework.findAspect(id).map(aspect -> aspect.name()).orElse(id);
  }

  private static void add(List<Passage> passages, Kind kind, String place, String text) {
    if (!text.isBlank()) {
      passages.add(new Passage(kind, place, text.strip()));
    }
  }

  /// What such words are, in the order they are listed.
  public enum Kind {
    NOTE,
    JUDGEMENT,
    EVIDENCE,
    ACTION
  }
}
