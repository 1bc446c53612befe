package org.daybook.ui.newvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.storage.Samples;
import org.daybook.ui.newvisit.Missing.Input;
import org.daybook.ui.state.TypedPauses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewVisitViewModelTest {
  private static final Person HEAD = new Person("Sam Okonjo (invented)", "headteacher");

  private final List<UUID> started = new ArrayList<>();
  private final TypedPauses pauses = new TypedPauses();
  private final Path folder;
  private Session session;

  NewVisitViewModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void open() throws Exception {
    session = PatsStore.empty(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void startsWithWhatIsKnown() throws ProblemException {
    session.preferences().setAdviser("Pat Lindqvist (invented)");
    NewVisitViewModel model = begin(PatsStore.ASHLEY_DOWN);
    assertThat(shown(model).dateText()).isEqualTo("23 Nov 2026");
    assertThat(shown(model).entries().adviser()).isEqualTo("Pat Lindqvist (invented)");
    assertThat(model.school().get()).map(School::urn).contains(PatsStore.ASHLEY_DOWN);
    assertThat(model.filled().get()).isFalse();
  }

  @Test
  void savesTheVisitAndRemembersTheAdviser() throws ProblemException {
    NewVisitViewModel model = begin(PatsStore.MADE_UP);
    model.edited(fields(" Pat ", List.of(HEAD, new Person("", "")), "Reading"));
    model.start();
    assertThat(started).hasSize(1);
    Occasion occasion = session.visits().all().getFirst().occasion();
    assertThat(occasion.school()).isEqualTo(PatsStore.MADE_UP);
    assertThat(occasion.date()).isEqualTo(PatsStore.TODAY);
    assertThat(occasion.halfTerm()).isEqualTo("Autumn 2");
    assertThat(occasion.adviser()).isEqualTo("Pat");
    assertThat(occasion.present()).containsExactly(HEAD);
    assertThat(session.preferences().adviser()).isEqualTo("Pat");
  }

  /// An officer who plans a colleague's visit stays who they are.
  @Test
  void anothersVisitDoesNotChangeOnesOwnName() throws ProblemException {
    session.preferences().setAdviser("Olu Officer (invented)");
    NewVisitViewModel model = begin(PatsStore.MADE_UP);
    model.edited(fields("Pat", List.of(HEAD), "Reading"));
    model.start();
    assertThat(session.visits().all().getFirst().occasion().adviser()).isEqualTo("Pat");
    assertThat(session.preferences().adviser()).isEqualTo("Olu Officer (invented)");
  }

  @Test
  void saysAtEachFieldWhatIsMissing() throws ProblemException {
    NewVisitViewModel model = begin();
    model.edited(
        new VisitForm.Fields(
            session.framework(),
            Optional.empty(),
            "soon",
            " ",
            List.of(new Person("", "chair of governors")),
            "",
            "many",
            ""));
    model.start();
    assertThat(model.problems().get())
        .containsOnlyKeys(
            Input.SCHOOL, Input.TYPE, Input.DATE, Input.ADVISER, Input.PRESENT, Input.DAYS);
    assertThat(started).isEmpty();
  }

  @Test
  void takesASchoolThatWasFound() throws ProblemException {
    NewVisitViewModel model = begin();
    model.edited(fields("Pat", List.of(), "Reading"));
    find(model, "made up");
    assertThat(model.search().found().get().schools()).isEmpty();
    model.start();
    assertThat(started).hasSize(1);
  }

  @Test
  void whatIsFilledInIsThereWhenOneComesBackAfterLocking() throws Exception {
    NewVisitViewModel model = begin();
    find(model, "made up");
    model.edited(fields("Pat", List.of(new Person("Sam", ""), HEAD), "Read"));
    model.leave();
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());

    NewVisitViewModel again = begin();
    assertThat(again.school().get()).map(School::urn).contains(PatsStore.MADE_UP);
    assertThat(shown(again).entries().present()).containsExactly(new Person("Sam", ""), HEAD);
    assertThat(shown(again).entries().focus()).isEqualTo("Read");
    assertThat(again.filled().get()).isTrue();
  }

  @Test
  void aPauseIsEnoughAndNothingIsAVisitYet() throws ProblemException {
    begin(PatsStore.MADE_UP).edited(fields("Pat", List.of(), "Rea"));
    pauses.pass();
    assertThat(shown(begin(PatsStore.MADE_UP)).entries().focus()).isEqualTo("Rea");
    assertThat(session.visits().all()).isEmpty();
  }

  @Test
  void theNextVisitAgreedAtOneIsFilledInAlready() throws Exception {
    Visit last = Samples.full();
    Visit agreed =
        last.with(last.outcome().with(new NextVisit(LocalDate.of(2027, 1, 12), "Reading")));
    session.visitPlanning().fillIn(agreed);
    IntendedVisit filledIn =
        session.visitPlanning().begun(Optional.of(agreed.occasion().school())).orElseThrow();
    assertThat(filledIn.date()).isEqualTo("12 Jan 2027");
    assertThat(filledIn.focus()).isEqualTo("Reading");
    assertThat(filledIn.type()).isEqualTo(agreed.occasion().type());
    session
        .visitPlanning()
        .fillIn(agreed.with(agreed.outcome().with(new NextVisit(null, "Writing"))));
    assertThat(session.visitPlanning().begun(Optional.of(agreed.occasion().school())))
        .as("what is filled in stays")
        .contains(filledIn);
  }

  @Test
  void everySchoolHasItsOwn() throws ProblemException {
    NewVisitViewModel model = begin(PatsStore.MADE_UP);
    model.edited(fields("Pat", List.of(HEAD), "Reading"));
    model.leave();

    NewVisitViewModel other = begin(PatsStore.ASHLEY_DOWN);
    assertThat(other.filled().get()).isFalse();
    assertThat(shown(other).entries().present()).isEmpty();
    assertThat(begin().school().get()).map(School::urn).contains(PatsStore.MADE_UP);
  }

  @Test
  void movedToAnotherSchoolItIsNotCopied() throws ProblemException {
    NewVisitViewModel model = begin();
    model.edited(fields("Pat", List.of(), "Reading"));
    model.leave();
    find(model, "made up");
    model.leave();
    model.chooseAnother();
    find(model, "ashley");
    model.leave();
    assertThat(begin(PatsStore.MADE_UP).filled().get()).isFalse();
    assertThat(begin(PatsStore.ASHLEY_DOWN).filled().get()).isTrue();
  }

  @Test
  void onceTheVisitIsStartedTheFormIsEmptyAgain() throws ProblemException {
    NewVisitViewModel model = begin(PatsStore.MADE_UP);
    model.edited(fields("Pat", List.of(), "Reading"));
    model.start();
    pauses.pass();
    model.leave();
    assertThat(begin(PatsStore.MADE_UP).filled().get()).isFalse();
    assertThat(begin().filled().get()).isFalse();
  }

  @Test
  void clearedItIsGoneAndCanBeBroughtBack() throws ProblemException {
    NewVisitViewModel model = begin();
    find(model, "made up");
    model.edited(fields("Pat", List.of(), "Reading"));
    model.leave();
    model.clear();
    assertThat(model.school().get()).isEmpty();
    assertThat(shown(model).entries().focus()).isEmpty();
    assertThat(begin().filled().get()).isFalse();

    model.bringBack();
    assertThat(model.school().get()).map(School::urn).contains(PatsStore.MADE_UP);
    assertThat(shown(model).entries().focus()).isEqualTo("Reading");
    assertThat(begin().filled().get()).isTrue();
    assertThat(model.cleared().get()).isEmpty();
  }

  @Test
  void erasedByHandThereIsNothingToKeep() throws ProblemException {
    NewVisitViewModel model = begin();
    model.edited(fields("Pat", List.of(), ""));
    model.leave();
    model.edited(fields("", List.of(), ""));
    model.leave();
    assertThat(session.visitPlanning().begun(Optional.empty())).isEmpty();
  }

  private NewVisitViewModel begin(Urn... school) {
    NewVisitViewModel model = new NewVisitViewModel(session, AtOnce.tasks(), pauses, started::add);
    model.begin(List.of(school).stream().findFirst());
    return model;
  }

  private static void find(NewVisitViewModel model, String words) {
    model.search().ask(words, false);
    model.choose(model.search().found().get().schools().getFirst());
  }

  private static VisitForm shown(NewVisitViewModel model) {
    return model.shown().get().orElseThrow();
  }

  private VisitForm.Fields fields(String adviser, List<Person> present, String focus)
      throws ProblemException {
    return new VisitForm.Fields(
        session.framework(),
        Optional.of(session.framework().practice().visitTypes().getFirst()),
        "23 Nov 2026",
        adviser,
        present,
        focus,
        "",
        "");
  }
}
