package org.daybook.application.note;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Person;

/// The roles in which people sign a note.
public final class Signatories {
  private Signatories() {}

  /// Who signs a note, in the order in which it has their names.
  public static List<String> of(Framework framework, VisitType type) {
    return Stream.concat(Stream.of(framework.vocabulary().adviser()), type.signedBy().stream())
        .toList();
  }

  /// The role in which somebody signs.
  ///
  /// @throws ProblemException `note.sign.nobody` for who is none of the [#of];
  ///     `note.sign.no-role` for a name alone
  public static String role(Framework framework, VisitType type, Person person)
      throws ProblemException {
    List<String> roles = of(framework, type);
    for (String role : roles) {
      if (person.in(role)) {
        return role;
      }
    }
    String these = String.join(", ", roles);
    throw (person.role().isBlank()
            ? Problem.of("note.sign.no-role", person.name(), these)
            : Problem.of("note.sign.nobody", person.role(), these))
        .exception();
  }
}
