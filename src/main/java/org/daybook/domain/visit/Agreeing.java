package org.daybook.domain.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An agreement that is being filled in: what somebody has typed or chosen so far, kept with the
/// visit so that it is not lost, and not yet true of anything.
///
/// @param category id of the category chosen, or null while nobody chose another than is proposed
/// @param ticked who was ticked as agreeing: nobody is by default, because only a deliberate tick
///     may record that somebody agreed
/// @param others who else is to agree, as typed
/// @param reason why it differs from the proposal, as typed
/// @param date the day, or null while nobody gave another than today
public record Agreeing(
    @Nullable String category,
    List<Person> ticked,
    String others,
    String reason,
    @Nullable LocalDate date) {
  public static final Agreeing NOTHING = new Agreeing(null, List.of(), "", "", null);

  public Agreeing {
    ticked = List.copyOf(ticked);
  }

  /// Everybody ticked or typed, each once.
  public List<Person> people() {
    Set<Person> people = new LinkedHashSet<>(ticked);
    people.addAll(Person.all(others));
    return List.copyOf(people);
  }

  public Agreeing withCategory(String changed) {
    return new Agreeing(changed, ticked, others, reason, date);
  }

  public Agreeing withTick(Person person, boolean agrees) {
    List<Person> changed = new ArrayList<>(ticked);
    changed.remove(person);
    if (agrees) {
      changed.add(person);
    }
    return new Agreeing(category, changed, others, reason, date);
  }

  public Agreeing withOthers(String changed) {
    return new Agreeing(category, ticked, changed, reason, date);
  }

  public Agreeing withReason(String changed) {
    return new Agreeing(category, ticked, others, changed, date);
  }

  public Agreeing withDate(LocalDate changed) {
    return new Agreeing(category, ticked, others, reason, changed);
  }
}
