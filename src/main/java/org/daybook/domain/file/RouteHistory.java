package org.daybook.domain.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.domain.calendar.SchoolYear;
import org.jspecify.annotations.Nullable;

/// How a school's route was settled where it does not follow from its category, the earliest
/// first.
///
/// @param stages the stage of recovery it was in, over time
/// @param strands routes chosen by hand, over time
/// @param choices what it chose from the menu and the options
/// @param done steps of its route that were done and that no visit here knows of
public record RouteHistory(
    List<StageChange> stages, List<StrandChange> strands, List<Choice> choices, List<Done> done) {
  public static final RouteHistory NONE =
      new RouteHistory(List.of(), List.of(), List.of(), List.of());

  public RouteHistory {
    stages = stages.stream().sorted(Comparator.comparing(StageChange::from)).toList();
    strands = strands.stream().sorted(Comparator.comparing(StrandChange::from)).toList();
    choices = choices.stream().sorted(Comparator.comparing(Choice::on)).toList();
    done = done.stream().sorted(Comparator.comparing(Done::on)).toList();
  }

  /// The stage of a pack's recovery the school is in on a day, if anybody said so.
  public Optional<StageChange> stageOn(String pack, LocalDate day) {
    return stages.stream()
        .filter(change -> change.pack().equals(pack) && !change.from().isAfter(day))
        .reduce((_, later) -> later);
  }

  /// The route chosen by hand on a day; empty where the category decides.
  public Optional<StrandChange> strandOn(String pack, LocalDate day) {
    return strands.stream()
        .filter(change -> change.pack().equals(pack) && !change.from().isAfter(day))
        .reduce((_, later) -> later)
        .filter(change -> change.strand() != null);
  }

  /// When something a pack offers was taken up, the earliest first: an offer can be taken up again
  /// every academic year.
  ///
  /// @param offer in the pack's words
  public List<Choice> taken(String pack, String offer) {
    return choices.stream()
        .filter(choice -> choice.pack().equals(pack) && choice.text().equals(offer))
        .toList();
  }

  public RouteHistory with(StageChange change) {
    return new RouteHistory(added(stages, change), strands, choices, done);
  }

  public RouteHistory with(StrandChange change) {
    return new RouteHistory(stages, added(strands, change), choices, done);
  }

  public RouteHistory with(Choice choice) {
    return new RouteHistory(stages, strands, added(choices, choice), done);
  }

  public RouteHistory with(Done step) {
    return new RouteHistory(stages, strands, choices, added(done, step));
  }

  /// Without whatever has this id.
  public RouteHistory without(UUID id) {
    return new RouteHistory(
        stages.stream().filter(s -> !s.id().equals(id)).toList(),
        strands.stream().filter(s -> !s.id().equals(id)).toList(),
        choices.stream().filter(c -> !c.id().equals(id)).toList(),
        done.stream().filter(d -> !d.id().equals(id)).toList());
  }

  private static <T> List<T> added(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }

  /// From one day on, the school is in a stage of recovery.
  ///
  /// @param pack id of the framework pack whose stage it is
  public record StageChange(UUID id, String pack, String stage, LocalDate from, String reason) {}

  /// From one day on, the school is on a route whatever its category says: a sponsored school, for
  /// example.
  ///
  /// @param strand id of the route, or null when the category decides again
  public record StrandChange(
      UUID id, String pack, @Nullable String strand, LocalDate from, String reason) {}

  /// Something chosen from what the route or the support level offers.
  ///
  /// @param text the offer in the pack's words
  /// @param on the day it was chosen, for the academic year it is in
  public record Choice(UUID id, String pack, String text, LocalDate on) {
    /// The academic year it was taken up for, such as "2026/27".
    public String year() {
      return SchoolYear.academicYear(on);
    }
  }

  /// A step of the route that somebody says was done, such as a review before Daybook was used.
  ///
  /// @param visit id of the visit type that does the step
  /// @param by who did it; may be empty
  public record Done(UUID id, String pack, String visit, LocalDate on, String by) {}
}
