package org.daybook.application.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.application.OpenVisits;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteTakingTest {
  private OpenVisits visits;
  private OpenVisit open;
  private NoteTaking taking;

  @BeforeEach
  void open(@TempDir Path folder) throws ProblemException {
    visits = new OpenVisits(folder);
    open = visits.start(Frameworks.small());
    taking = new NoteTaking(open);
  }

  @AfterEach
  void close() {
    visits.close();
  }

  @Test
  void aSectionIsWrittenReplacedAndEmptied() throws ProblemException {
    taking.write("strengths", "Calm corridors.");
    taking.write("strengths", "Calm corridors.\nPupils greet you.");
    assertThat(stored().findings().notes())
        .containsEntry("strengths", "Calm corridors.\nPupils greet you.");

    taking.write("strengths", " ");
    assertThat(stored().findings().notes()).doesNotContainKey("strengths");
  }

  @Test
  void aSectionTheTypeOfVisitLacksIsOurMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> taking.write("weather", "Rain."));
  }

  @Test
  void aPrivateSectionIsNeverWidened() throws ProblemException {
    taking.write("private", "Mine");
    for (Audience wider : List.of(Audience.SCHOOL, Audience.INTERNAL)) {
      assertRefused(() -> taking.write("private", wider, "Theirs"));
      assertRefused(() -> taking.add("private", wider, "Theirs"));
      assertRefused(() -> taking.mark("private", Audience.PRIVATE, wider, 0, 4));
    }
    taking.add("private", Audience.PRIVATE, "Too");
    assertThat(stored().findings().notes()).containsEntry("private", "Mine\n\nToo");
    assertThat(stored().findings().asides()).isEmpty();
  }

  private static void assertRefused(ThrowingCallable writing) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(writing)
        .satisfies(e -> assertThat(e.problem().key()).isEqualTo("note.private"));
  }

  @Test
  void activitiesAreTickedAndRenamedWhileTheyAreTyped() throws ProblemException {
    taking.tick("Learning walk", true);
    taking.rename("", "Tea wi");
    taking.rename("Tea wi", "Tea with governors");
    taking.tick("Learning walk", false);
    assertThat(stored().findings().activities()).containsExactly("Tea with governors");

    taking.rename("Tea with governors", " ");
    assertThat(stored().findings().activities()).isEmpty();
  }

  @Test
  void whoWasThereWhatForAndHowLongIsPartOfTheVisit() throws ProblemException {
    List<Person> present = List.of(new Person("Alex Sample", "chair of governors"));
    taking.introduce(present, "Reading");
    taking.charge(1.5);
    assertThat(stored().occasion())
        .returns(present, Occasion::present)
        .returns("Reading", Occasion::focus)
        .returns(1.5, Occasion::days);
  }

  private Visit stored() throws ProblemException {
    return visits.again(open).visit();
  }
}
