package org.daybook.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Visits.NewVisit;
import org.daybook.domain.framework.VisitType.Setting;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.ByHand;
import org.daybook.domain.school.ByHand.Kind;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByHandTest {
  private static final ByHand LARKS = place("Little Larks (invented)", "EY000001");

  private Session session;
  private Path folder;

  @BeforeEach
  void open(@TempDir Path made) throws Exception {
    folder = made;
    session = PatsStore.empty(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void isFoundVisitedAndStillThereAfterTheRegisterIsImportedAgain() throws Exception {
    Urn urn = session.schools().add(LARKS);
    assertThat(urn.national()).isFalse();
    session.registerImport().run(PatsStore.register(folder), false, RegisterImport.Progress.NONE);
    assertThat(session.schools().find("little larks", false, 5))
        .extracting(School::urn)
        .containsExactly(urn);
    assertThat(session.schools().find("EY000001", false, 5)).hasSize(1);
    UUID visit =
        session
            .visits()
            .start(
                new NewVisit(
                    urn,
                    "bedford-2018",
                    "early-years-conversation",
                    LocalDate.of(2026, 11, 23),
                    "Pat",
                    List.of(),
                    ""));
    assertThat(session.open(visit).visit().occasion().schoolName())
        .isEqualTo("Little Larks (invented)");
  }

  @Test
  void hasTheSameNumberOnEveryMachineAndAnotherThanItsNeighbour() throws Exception {
    Urn urn = session.schools().add(LARKS);
    assertThat(urn).isEqualTo(LARKS.number());
    assertThatThrownBy(() -> session.schools().add(place("Little Larks", "ey000001 ")))
        .isInstanceOf(ProblemException.class);
    ByHand other = place("Other", "EY000002");
    Urn taken = other.number();
    session.schools().correct(taken, place("Third", "EY000003"));
    assertThat(session.schools().add(other)).isEqualTo(taken.next());
    assertThatThrownBy(() -> session.schools().add(place("little larks (INVENTED)", "")))
        .as("the same name, without the number")
        .isInstanceOf(ProblemException.class);
    assertThat(new Urn("099999").next()).isEqualTo(new Urn("000001"));
  }

  @Test
  void isOfTheKindThatVisitsAreMeantFor() {
    assertThat(school(Kind.MAINTAINED_SCHOOL).is(Setting.MAINTAINED)).isTrue();
    assertThat(school(Kind.ACADEMY).is(Setting.ACADEMY)).isTrue();
    assertThat(school(Kind.EARLY_YEARS_SETTING).is(Setting.EARLY_YEARS_SETTING)).isTrue();
    for (Setting setting : Setting.values()) {
      assertThat(school(Kind.OTHER_SCHOOL).is(setting)).isFalse();
    }
    for (Kind kind : Kind.values()) {
      assertThat(ByHand.of(school(kind)).kind()).isEqualTo(kind);
    }
  }

  private static School school(Kind kind) {
    return new ByHand(kind, "Larkrise (invented)", "", "", "", "", "", true).under(LARKS.number());
  }

  @Test
  void canBeDescribedAnewWhatTheRegisterHasCannot() throws Exception {
    Urn urn = session.schools().add(LARKS);
    session.schools().correct(urn, place("Larks and Linnets (invented)", "EY000001"));
    assertThat(session.schools().school(urn).name()).isEqualTo("Larks and Linnets (invented)");
    assertThat(session.schools().find("little", false, 5)).isEmpty();
    assertThatThrownBy(() -> session.schools().correct(PatsStore.MADE_UP, LARKS))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> session.schools().add(place(" ", "")))
        .isInstanceOf(ProblemException.class);
    assertThat(ByHand.of(session.schools().school(urn)))
        .isEqualTo(place("Larks and Linnets (invented)", "EY000001"));
  }

  private static ByHand place(String name, String reference) {
    return new ByHand(
        Kind.EARLY_YEARS_SETTING,
        name,
        reference,
        "Bedford",
        "Bedford",
        "MK40 1AA",
        "Kim Sands",
        false);
  }
}
