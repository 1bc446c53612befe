package org.daybook.application;

import java.util.List;
import java.util.Optional;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.ByHand;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.storage.register.SchoolRegister;

/// Finding schools in the register.
public final class Schools {
  private final SchoolRegister register;

  Schools(SchoolRegister register) {
    this.register = register;
  }

  /// Schools that match what is typed: words of the name in any order, URN, LAESTAB, postcode or
  /// town.
  ///
  /// @param limit at most so many, the closest first
  public List<School> find(String text, boolean withClosed, int limit) throws ProblemException {
    return register.find(text, withClosed, limit);
  }

  public School school(Urn urn) throws ProblemException {
    return register
        .school(urn)
        .orElseThrow(() -> Problem.of("schools.find.unknown", urn.value()).exception());
  }

  /// Adds a place the register does not have.
  ///
  /// @return the number it has here
  /// @throws ProblemException `schools.byhand.name` without a name, `schools.byhand.there` if it is
  ///     there already
  public Urn add(ByHand place) throws ProblemException {
    refuseNameless(place);
    for (School there : register.addedByHand()) {
      if (place.sameAs(ByHand.of(there))) {
        throw Problem.of("schools.byhand.there", there.name(), there.urn().value()).exception();
      }
    }
    Urn urn = place.number();
    while (at(urn).isPresent()) {
      urn = urn.next();
    }
    register.put(place.under(urn));
    return urn;
  }

  /// Describes anew a place that was added by hand; its number stays.
  ///
  /// @throws ProblemException `schools.byhand.national` for a school of the register,
  ///     `schools.byhand.name` without a name
  public void correct(Urn urn, ByHand place) throws ProblemException {
    if (urn.national()) {
      throw Problem.of("schools.byhand.national").exception();
    }
    refuseNameless(place);
    register.put(place.under(urn));
  }

  private static void refuseNameless(ByHand place) throws ProblemException {
    if (place.name().isBlank()) {
      throw Problem.of("schools.byhand.name").exception();
    }
  }

  /// The school with this number, if the register has it.
  public Optional<School> at(Urn urn) throws ProblemException {
    return register.school(urn);
  }

  /// How many schools the register holds, closed ones included.
  public int size() throws ProblemException {
    return register.size();
  }
}
