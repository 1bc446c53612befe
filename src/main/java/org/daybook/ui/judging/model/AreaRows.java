package org.daybook.ui.judging.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.JudgementHistory;
import org.daybook.domain.history.JudgementHistory.Movement;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Signals;

/// An area in the list of aspects, with how far it is judged.
///
/// @param placed aspects in a category
/// @param applicable aspects not marked not applicable
public record AreaRows(
    String id, String name, int placed, int applicable, List<AspectRow> aspects) {
  public AreaRows {
    aspects = List.copyOf(aspects);
  }

  /// The list as one voice sees it, area by area.
  ///
  /// @param saving ids of the aspects with changes on their way to the disk
  public static List<AreaRows> of(
      Framework framework,
      Findings findings,
      Voice voice,
      JudgementHistory history,
      Carried carried,
      Set<String> saving) {
    Set<String> unanswered =
        Signals.met(framework, findings).stream()
            .filter(signal -> !signal.answered())
            .map(signal -> signal.aspect().id())
            .collect(Collectors.toSet());
    Map<String, Placement> counting = findings.placements();
    return framework.areas().stream()
        .map(
            area ->
                of(
                    area,
                    area.aspects().stream()
                        .map(
                            aspect ->
                                row(
                                    framework,
                                    aspect,
                                    findings.judgements().of(voice, aspect.id()).placement(),
                                    history.movement(
                                        framework,
                                        aspect.id(),
                                        counting.getOrDefault(
                                            aspect.id(), Placement.Aside.NOT_CONSIDERED)),
                                    unanswered.contains(aspect.id()),
                                    voice == Voice.ADVISER
                                        ? carried.judgement(aspect.id(), findings.judgements())
                                        : Optional.empty(),
                                    saving.contains(aspect.id())))
                        .toList()))
        .toList();
  }

  private static AreaRows of(Area area, List<AspectRow> rows) {
    long placed = rows.stream().filter(row -> row.rank() > 0).count();
    long applicable =
        rows.stream().filter(r -> r.placement() != Placement.Aside.NOT_APPLICABLE).count();
    return new AreaRows(area.id(), area.name(), (int) placed, (int) applicable, rows);
  }

  private static AspectRow row(
      Framework framework,
      Aspect aspect,
      Placement placement,
      Movement movement,
      boolean unanswered,
      Optional<Brought<Judgement>> carried,
      boolean saving) {
    Category category =
        placement instanceof Placement.In(String id) ? framework.category(id) : null;
    return new AspectRow(
        aspect.id(),
        aspect.name(),
        placement,
        category == null
            ? carried.map(left -> carried(framework, left)).orElse(aside(placement))
            : category.shortName(),
        category == null ? 0 : category.rank(),
        movement,
        unanswered,
        carried.isPresent(),
        saving);
  }

  private static String carried(Framework framework, Brought<Judgement> left) {
    return Strings.of(
        "judging.list.carried", VoiceWords.placement(framework, left.what().placement()));
  }

  private static String aside(Placement placement) {
    return Strings.of(
        placement == Placement.Aside.NOT_APPLICABLE
            ? "judging.list.not-applicable"
            : "judging.list.not-considered");
  }

  /// An aspect in the list.
  ///
  /// @param mark the short name of its category, or the word for being put aside; in brackets the
  ///     place an earlier visit left it at
  /// @param rank of its category, or 0 when it is in none
  /// @param movement which way it has moved since it was last placed
  /// @param unanswered whether a signal is met here that nobody has answered
  /// @param carried whether it is shown where an earlier visit left it
  /// @param saving whether a change to it is still on its way to the disk
  public record AspectRow(
      String id,
      String name,
      Placement placement,
      String mark,
      int rank,
      Movement movement,
      boolean unanswered,
      boolean carried,
      boolean saving) {}
}
