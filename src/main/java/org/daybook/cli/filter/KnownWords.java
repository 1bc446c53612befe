package org.daybook.cli.filter;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.application.Session;
import org.daybook.application.words.StateWords;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.filter.Facet;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.problem.ProblemException;

/// Words a visit could be told by though no visit is like that yet: a script must not fail because
/// nothing is disputed.
final class KnownWords {
  private static final Pattern HALF_TERM = Pattern.compile("(.*\\S)\\s+(\\d{4}/\\d{2})");

  private KnownWords() {}

  /// What a facet is called in a filter.
  ///
  /// @param same whether two ways of writing a word are one
  /// @return empty where no framework knows the word
  static Optional<String> find(
      Session session, Facet facet, String given, BiPredicate<String, String> same)
      throws ProblemException {
    return switch (facet) {
      case STATE ->
          Arrays.stream(VisitState.values())
              .filter(s -> same.test(s.name(), given) || same.test(StateWords.of(s), given))
              .map(VisitState::name)
              .findFirst();
      case TYPE ->
          frameworks(session)
              .flatMap(framework -> framework.practice().visitTypes().stream())
              .filter(type -> same.test(type.id(), given) || same.test(type.name(), given))
              .map(VisitType::name)
              .findFirst();
      case HALF_TERM -> {
        Matcher parts = HALF_TERM.matcher(given.strip());
        yield parts.matches()
            ? frameworks(session)
                .flatMap(framework -> framework.practice().schoolYear().halfTerms().stream())
                .map(HalfTerm::name)
                .filter(name -> same.test(name, parts.group(1)))
                .map(name -> name + " " + parts.group(2))
                .findFirst()
            : Optional.empty();
      }
      case SCHOOL, ADVISER -> Optional.empty();
    };
  }

  private static Stream<Framework> frameworks(Session session) throws ProblemException {
    return session.frameworks().all().stream();
  }
}
