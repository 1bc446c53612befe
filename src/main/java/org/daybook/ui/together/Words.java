package org.daybook.ui.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.NextLine;
import org.daybook.ui.state.VisitDesk;

/// What is typed in the conversation, each text of each aspect by itself.
final class Words {
  private final VisitDesk desk;
  private final Judging judging;
  private final NoteTaking notes;
  private final Map<String, Draft> own = new HashMap<>();
  private final Map<String, Draft> agreed = new HashMap<>();
  private final Map<String, Draft> apart = new HashMap<>();
  private final Map<String, Draft> sections = new HashMap<>();
  private final Map<String, NextLine> lines = new HashMap<>();

  Words(VisitDesk desk, Judging judging) {
    this.desk = desk;
    this.judging = judging;
    this.notes = new NoteTaking(desk.open());
  }

  /// Why the school places an aspect where it does.
  Draft own(String aspect) {
    return own.computeIfAbsent(
        aspect,
        id ->
            draft(
                judgements -> judgements.of(Voice.SCHOOL, id).rationale(),
                text -> judging.explain(Voice.SCHOOL, id, text)));
  }

  /// What tipped the balance where both agree.
  Draft agreed(String aspect) {
    return agreed.computeIfAbsent(
        aspect,
        id ->
            draft(
                judgements -> judgements.of(Voice.AGREED, id).rationale(),
                text -> judging.explain(Voice.AGREED, id, text)));
  }

  /// What keeps the two apart where both views stand.
  Draft apart(String aspect) {
    return apart.computeIfAbsent(
        aspect,
        id ->
            draft(
                judgements -> judgements.disagreement(id).map(Disagreement::words).orElse(""),
                text -> judging.disagree(id, text)));
  }

  /// What the school says of itself in a section, or of a group in it.
  ///
  /// @param key one of the section's note keys
  Draft section(String key) {
    return sections.computeIfAbsent(
        key,
        id ->
            new Draft(
                desk,
                standing -> standing.visit().findings().selfEvaluation().getOrDefault(id, ""),
                text -> notes.evaluate(id, text)));
  }

  /// The piece of evidence the school is naming for an aspect.
  NextLine line(String aspect) {
    return lines.computeIfAbsent(aspect, id -> new NextLine(desk, judging, Voice.SCHOOL, id));
  }

  /// Takes away a piece the school has named.
  void removeLine(UUID evidence) {
    desk.change(() -> judging.removeEvidence(evidence));
  }

  /// Hands everything in; nothing follows the visit from here any more.
  void end() {
    List<Draft> all = new ArrayList<>(own.values());
    all.addAll(agreed.values());
    all.addAll(apart.values());
    all.addAll(sections.values());
    all.forEach(Draft::end);
    lines.values().forEach(NextLine::end);
  }

  private Draft draft(Function<Judgements, String> read, Draft.Write<Standing> write) {
    return new Draft(desk, standing -> read.apply(standing.visit().findings().judgements()), write);
  }
}
