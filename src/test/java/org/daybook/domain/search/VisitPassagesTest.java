package org.daybook.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.PlantedFields;
import org.daybook.fixture.PlantedFields.Eyes;
import org.daybook.fixture.PlantedVisit;
import org.daybook.fixture.TextFields;
import org.daybook.fixture.Visits;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A visit has no field of which nobody has said whose eyes it is for, and none whose words cannot
/// be found again.
class VisitPassagesTest {
  private static final Set<String> NOT_LOOKED_FOR =
      Set.of(
          "preparation.carried",
          "outcome.agreeing.ticked",
          "outcome.course.steps[].by",
          // days, as they are typed
          "outcome.course.answering.typed.on",
          "outcome.course.typing.sentOn",
          "outcome.course.typing.replyBy",
          "outcome.course.typing.leadOn",
          "outcome.course.typing.signing.on");

  static Stream<Framework> packs() {
    return PackLibrary.builtIn().all().stream();
  }

  @Test
  void somebodyHasSaidOfEveryFieldWhoseEyesItIsFor() {
    assertThat(TextFields.of(Visit.class))
        .as("fields of a visit; say in PlantedFields whose eyes a new one is for, and plant it")
        .isEqualTo(PlantedFields.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aWordIsPlantedInEveryField(Framework framework) {
    PlantedVisit planted = planted(framework);
    Map<String, List<String>> said = TextFields.in(planted.visit());
    PlantedFields.all()
        .forEach(
            (path, eyes) -> {
              List<String> words = said.getOrDefault(path, List.of());
              switch (eyes) {
                case "school" -> assertPlanted(framework, path, words, planted.words(Eyes.SCHOOL));
                case "internal" ->
                    assertPlanted(framework, path, words, planted.words(Eyes.INTERNAL));
                case "nobody" -> assertPlanted(framework, path, words, planted.words(Eyes.NOBODY));
                case "audience" ->
                    assertPlanted(
                        framework,
                        path,
                        words,
                        Stream.of(Eyes.values()).flatMap(e -> planted.words(e).stream()).toList());
                case "figure", "given" -> assertThat(words).as(path).isNotEmpty();
                case "id" -> {}
                default -> throw new AssertionError("nobody knows " + eyes);
              }
            });
  }

  private static void assertPlanted(
      Framework framework, String path, List<String> words, List<String> expected) {
    assertThat(expected).as(path).containsAll(words);
    boolean judged = path.contains("judgements") || path.contains("agreement");
    boolean elsewhere = (judged && !framework.judges()) || path.contains("signalAnswers");
    if (!elsewhere) {
      assertThat(words).as(path).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void whateverIsWrittenAtAVisitCanBeFound(Framework framework) {
    Visit visit = planted(framework).visit();
    Set<String> found = new TreeSet<>();
    for (Passage passage : VisitPassages.of(visit, Optional.of(framework))) {
      found.addAll(List.of((passage.place() + " " + passage.text()).split("[^\\p{L}]+", -1)));
    }
    TextFields.in(visit)
        .forEach(
            (path, words) -> {
              String eyes = PlantedFields.all().getOrDefault(path, "");
              boolean lookedFor =
                  !Set.of("id", "given", "figure").contains(eyes)
                      && NOT_LOOKED_FOR.stream().noneMatch(path::startsWith);
              if (lookedFor) {
                assertThat(found).as(path).containsAll(words);
              }
            });
  }

  private static PlantedVisit planted(Framework framework) {
    Visit empty = Visits.empty(framework);
    String type = framework.practice().visitTypes().getFirst().id();
    return new PlantedVisit(
        framework,
        empty.with(
            empty
                .occasion()
                .corrected(
                    type,
                    empty.occasion().date(),
                    empty.occasion().halfTerm(),
                    empty.occasion().adviser())));
  }
}
