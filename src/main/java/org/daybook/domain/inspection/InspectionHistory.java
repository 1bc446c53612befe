package org.daybook.domain.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// All inspections of a school and all it was formally in, the latest first.
///
/// Four things are kept apart, because none follows from another: grades, Ofsted's category of
/// concern, eligibility for intervention, and warning notices. The category the school was given
/// by its adviser is a fifth and stands with the visits.
public record InspectionHistory(
    List<Inspection> inspections, List<FormalStanding> standings, List<WarningNotice> notices) {
  public static final InspectionHistory NONE =
      new InspectionHistory(List.of(), List.of(), List.of());

  public InspectionHistory {
    inspections = latestFirst(inspections, Inspection::date);
    standings = latestFirst(standings, FormalStanding::from);
    notices = latestFirst(notices, WarningNotice::issued);
  }

  public Optional<Inspection> latest() {
    return inspections.stream().findFirst();
  }

  /// With this inspection added, or in place of the one of the same id.
  public InspectionHistory with(Inspection inspection) {
    return new InspectionHistory(with(inspections, inspection, Inspection::id), standings, notices);
  }

  public InspectionHistory with(FormalStanding standing) {
    return new InspectionHistory(
        inspections, with(standings, standing, FormalStanding::id), notices);
  }

  public InspectionHistory with(WarningNotice notice) {
    return new InspectionHistory(inspections, standings, with(notices, notice, WarningNotice::id));
  }

  /// Without whatever has this id.
  public InspectionHistory without(UUID id) {
    return new InspectionHistory(
        inspections.stream().filter(i -> !i.id().equals(id)).toList(),
        standings.stream().filter(s -> !s.id().equals(id)).toList(),
        notices.stream().filter(n -> !n.id().equals(id)).toList());
  }

  private static <T> List<T> with(List<T> all, T one, Function<T, UUID> id) {
    return Stream.concat(
            all.stream().filter(each -> !id.apply(each).equals(id.apply(one))), Stream.of(one))
        .toList();
  }

  private static <T, D extends Comparable<? super D>> List<T> latestFirst(
      List<T> all, Function<T, D> date) {
    return all.stream().sorted(Comparator.comparing(date).reversed()).toList();
  }
}
