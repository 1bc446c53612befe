package org.daybook.application;

import java.util.List;
import java.util.Optional;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
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

  /// The school with this number, if the register has it.
  public Optional<School> at(Urn urn) throws ProblemException {
    return register.school(urn);
  }

  /// How many schools the register holds, closed ones included.
  public int size() throws ProblemException {
    return register.size();
  }
}
