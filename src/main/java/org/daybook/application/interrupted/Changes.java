package org.daybook.application.interrupted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.plan.Action;
import org.daybook.domain.search.Passage;
import org.daybook.domain.search.VisitPassages;
import org.daybook.domain.visit.Agreeing;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Visit;

/// What became of a visit at one sitting.
///
/// @param written what was written, placed or changed, as it reads now, with where it stands
/// @param before what was removed or changed, as it read before
/// @param rest whether ticks, ratings, dates or the like were changed too, which have no words
public record Changes(List<Passage> written, List<Passage> before, boolean rest) {
  public Changes {
    written = List.copyOf(written);
    before = List.copyOf(before);
  }

  static Changes of(Visit before, Visit now, Framework framework) {
    return new Changes(
        only(now, before, framework), only(before, now, framework), rest(before, now));
  }

  /// Whether something now stands where these words stood before.
  public boolean replaced(Passage old) {
    return written.stream()
        .anyMatch(passage -> passage.kind() == old.kind() && passage.at().equals(old.at()));
  }

  /// What is in one visit and not in the other.
  private static List<Passage> only(Visit one, Visit other, Framework framework) {
    Optional<Framework> by = Optional.of(framework);
    List<Passage> only = new ArrayList<>(VisitPassages.of(one, by));
    VisitPassages.of(other, by).forEach(only::remove);
    only.addAll(placed(other, one, framework));
    return only;
  }

  private static List<Passage> placed(Visit before, Visit now, Framework framework) {
    List<Passage> placed = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      Map<String, Judgement> was = new HashMap<>(before.findings().judgements().of(voice));
      now.findings()
          .judgements()
          .of(voice)
          .forEach(
              (aspect, judgement) -> {
                Judgement old = was.getOrDefault(aspect, Judgement.NONE);
                if (!old.placement().equals(judgement.placement())
                    && judgement.placement() instanceof Placement.In(String category)) {
                  placed.add(
                      new Passage(
                          Passage.Kind.RATIONALE,
                          framework.aspect(aspect).name(),
                          framework.category(category).name(),
                          Audience.SCHOOL,
                          List.of(aspect, voice.name())));
                }
              });
    }
    return placed;
  }

  private static boolean rest(Visit before, Visit now) {
    return !frame(before).equals(frame(now))
        || !judged(before).equals(judged(now))
        || differ(
            before.findings().evidence(), now.findings().evidence(), Evidence::id, Changes::piece)
        || differ(before.outcome().actions(), now.outcome().actions(), Action::id, Changes::action);
  }

  private static List<?> piece(Evidence e) {
    return Arrays.asList(e.aspects(), e.source(), e.challenges(), e.audience(), e.value());
  }

  private static List<?> action(Action a) {
    return Arrays.asList(a.due(), a.action(), a.impact());
  }

  /// Whether what is in both has changed in what is not its words.
  private static <T> boolean differ(
      List<T> before, List<T> now, Function<T, UUID> id, Function<T, List<?>> rest) {
    Map<UUID, List<?>> was = new HashMap<>();
    before.forEach(each -> was.put(id.apply(each), rest.apply(each)));
    return now.stream()
        .anyMatch(
            each -> !rest.apply(each).equals(was.getOrDefault(id.apply(each), rest.apply(each))));
  }

  private static List<?> frame(Visit visit) {
    Occasion occasion = visit.occasion();
    Agreement agreed = visit.outcome().agreement();
    Agreeing agreeing = visit.outcome().agreeing();
    return Arrays.asList(
        occasion.type(),
        occasion.date(),
        occasion.hours(),
        occasion.days(),
        visit.outcome().next().date(),
        agreed == null ? null : Arrays.asList(agreed.category(), agreed.date()),
        agreeing == null
            ? null
            : Arrays.asList(agreeing.category(), agreeing.ticked(), agreeing.date()));
  }

  /// What is ticked, discussed or set aside, by voice and aspect; where nothing is, nothing.
  private static Map<List<?>, List<?>> judged(Visit visit) {
    Map<List<?>, List<?>> judged = new HashMap<>();
    for (Voice voice : Voice.values()) {
      visit
          .findings()
          .judgements()
          .of(voice)
          .forEach(
              (aspect, said) -> {
                Placement aside =
                    said.placement() instanceof Placement.In
                        ? Judgement.NONE.placement()
                        : said.placement();
                List<?> rest = List.of(said.ticked(), said.discussed(), aside);
                if (!said.ticked().isEmpty()
                    || said.discussed()
                    || !aside.equals(Judgement.NONE.placement())) {
                  judged.put(List.of(voice, aspect), rest);
                }
              });
    }
    return judged;
  }
}
