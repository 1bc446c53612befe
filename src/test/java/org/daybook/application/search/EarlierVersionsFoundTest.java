package org.daybook.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Origin;
import org.daybook.domain.search.Passage.Kind;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.RevisedNote;
import org.daybook.storage.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands only in a version of a note that was issued earlier is found too, and says so.
class EarlierVersionsFoundTest {
  private Path folder = Path.of("");
  private Session session;
  private UUID visit;

  @BeforeEach
  void reviseANote(@TempDir Path made) throws Exception {
    folder = made;
    session = PatsStore.empty(folder);
    visit = RevisedNote.in(session);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void wordsOfAnEarlierVersionAreFoundThere() throws Exception {
    assertThat(find("gazebo"))
        .singleElement()
        .satisfies(
            found -> {
              Origin.Version version = Objects.requireNonNull(found.origin().version());
              assertThat(found.origin().record()).isEqualTo(visit);
              assertThat(version.number()).isEqualTo(1);
              assertThat(version.issued()).isEqualTo(LocalDate.of(2026, 11, 23));
              assertThat(found.origin().on()).isEqualTo(PatsStore.TODAY);
              assertThat(found.passage().kind()).isEqualTo(Kind.NOTE);
              assertThat(found.passage().text()).contains("The gazebo leaks");
              assertThat(found.passage().audience()).isEqualTo(Audience.SCHOOL);
            });
  }

  @Test
  void whatStillStandsThereIsFoundOnce() throws Exception {
    assertThat(find("calm")).extracting(found -> found.origin().version()).containsOnlyNulls();
    assertThat(find("calm")).hasSize(1);
    assertThat(find("step")).hasSize(1);
    assertThat(find("gazebo calm")).hasSize(1);
  }

  @Test
  void itIsMarkedForTheOfficeAndNothingPrivateIsFound() throws Exception {
    assertThat(find("rota"))
        .singleElement()
        .satisfies(found -> assertThat(found.passage().audience()).isEqualTo(Audience.INTERNAL));
    assertThat(find("hammock")).isEmpty();
  }

  @Test
  void ofSeveralVersionsTheLatestThatHasTheWordsIsFound() throws Exception {
    OpenVisit open = session.open(visit);
    NoteTaking notes = new NoteTaking(open);
    notes.write("strengths", "The gazebo is dry. Lessons are calm.");
    NoteCourse course = session.noteCourse(open);
    course.issue(RevisedNote.PAT);
    assertThat(find("gazebo")).extracting(found -> found.origin().version()).containsOnlyNulls();

    course.revise(RevisedNote.PAT, "It was sold");
    notes.write("strengths", "Lessons are calm.");
    assertThat(find("gazebo")).extracting(EarlierVersionsFoundTest::number).containsExactly(2);
    assertThat(find("they")).extracting(EarlierVersionsFoundTest::number).containsExactly(1);
  }

  @Test
  void whatIsWrittenNowComesFirst() throws Exception {
    UUID other = PatsStore.planned(session, PatsStore.MADE_UP, PatsStore.TODAY, "Maths");
    new NoteTaking(session.open(other))
        .write("strengths", "Whoever asks for it is told of a gazebo behind the far hedge.");

    assertThat(find("gazebo"))
        .extracting(found -> found.origin().record())
        .containsExactly(other, visit);
    assertThat(session.noteFinding().find("gazebo", 1))
        .extracting(found -> found.origin().record())
        .containsExactly(other);
  }

  @Test
  void aVersionGivenUpIsNotKept() throws Exception {
    OpenVisit open = session.open(visit);
    new NoteTaking(open).write("strengths", "A pergola, perhaps.");
    assertThat(find("pergola")).hasSize(1);

    session.noteCourse(open).giveUp(RevisedNote.PAT);

    assertThat(find("pergola")).isEmpty();
    assertThat(find("gazebo"))
        .singleElement()
        .satisfies(found -> assertThat(found.origin().version()).isNull());
  }

  @Test
  void aVersionThatCannotBeReadIsCounted() throws Exception {
    session.close();
    String name = visit + "/1";
    Samples.spoil(
        folder.resolve("own"), UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());

    assertThat(find("gazebo")).isEmpty();
    assertThat(session.noteFinding().unreadable()).isEqualTo(1);
    assertThat(find("calm")).hasSize(1);
  }

  private static int number(Found found) {
    return Objects.requireNonNull(found.origin().version()).number();
  }

  private List<Found> find(String text) throws Exception {
    return session.noteFinding().find(text, 10);
  }
}
