package org.daybook.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.application.visit.Judging;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.OpenDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Person PRIYA = new Person("Priya Lindqvist (invented)", "headteacher");

  private final List<Problem> refused = new ArrayList<>();
  private OpenDesk open;
  private AgreementViewModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws ProblemException {
    open = new OpenDesk(folder, Frameworks.small());
    model = new AgreementViewModel(open.desk(), TODAY);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void offersTheProposalThosePresentUntickedAndToday() {
    assertThat(model.chosen()).isEmpty();
    placeAll("developing");
    assertThat(model.chosen()).map(Category::name).contains("Developing");
    assertThat(model.differs()).isFalse();
    assertThat(model.people()).containsExactly(PRIYA);
    assertThat(model.agrees(PRIYA)).isFalse();
    assertThat(model.others().text().get()).isEmpty();
    assertThat(model.date().text().get()).isEqualTo("23 Nov 2026");
    assertThat(open.visit().outcome().agreeing()).isNull();
  }

  @Test
  void theProposalAgreedNeedsNoReason() {
    placeAll("developing");
    model.reason().text().set("Written while another was chosen");
    model.tick(PRIYA, true);
    model.others().text().set(PRIYA + "\nAlex Sample, chair of governors");
    model.agree(refused::add);
    assertThat(refused).isEmpty();
    assertThat(model.settled())
        .contains(
            new Agreement(
                "developing",
                "developing",
                List.of(PRIYA, new Person("Alex Sample", "chair of governors")),
                "",
                TODAY));
    assertThat(open.visit().outcome().state()).isEqualTo(VisitState.DRAFT);
    assertThat(open.visit().outcome().agreeing()).isNull();
  }

  @Test
  void saysWhatIsMissing() {
    model.agree(refused::add);
    placeAll("developing");
    model.agree(refused::add);
    model.tick(PRIYA, true);
    model.choose(category("established"));
    assertThat(model.differs()).isTrue();
    model.agree(refused::add);
    model.date().text().set("soon");
    model.agree(refused::add);
    assertThat(refused)
        .extracting(Problem::key)
        .containsExactly(
            "visit.category.none-chosen",
            "visit.category.nobody",
            "visit.category.no-reason",
            "visit.category.no-date");
    assertThat(model.agreement()).isEmpty();
  }

  @Test
  void anAgreementStandsWhileItIsBeingChanged() {
    agree();
    model.reconsider();
    assertThat(model.settled()).isEmpty();
    assertThat(model.agreement()).map(Agreement::category).contains("developing");
    assertThat(open.visit().outcome().state()).isEqualTo(VisitState.DRAFT);

    model.choose(category("established"));
    model.reason().text().set("Seen again");
    model.agree(refused::add);
    assertThat(refused).isEmpty();
    assertThat(model.settled())
        .get()
        .returns("established", Agreement::category)
        .returns("Seen again", Agreement::reason);
  }

  @Test
  void whatWasFilledInCanBeThrownAwayAndBroughtBack() {
    agree();
    model.reconsider();
    model.others().text().set("Somebody else");
    model.leaveAsItWas();
    assertThat(model.settled()).map(Agreement::category).contains("developing");

    open.desk().undo();
    assertThat(model.settled()).isEmpty();
    assertThat(model.others().text().get()).isEqualTo("Somebody else");
    assertThat(model.agrees(PRIYA)).as("who agreed before is ticked").isTrue();
  }

  @Test
  void undoTakesAnAgreementBackWithItsFormFilledIn() {
    model.reason().text().set("Seen again");
    placeAll("developing");
    model.choose(category("established"));
    model.tick(PRIYA, true);
    model.agree(refused::add);
    open.desk().undo();
    assertThat(model.agreement()).isEmpty();
    assertThat(model.chosen()).map(Category::id).contains("established");
    assertThat(model.reason().text().get()).isEqualTo("Seen again");
  }

  @Test
  void takenBackItStaysFilledIn() {
    agree();
    model.reconsider();
    model.others().text().set("Alex Sample, chair of governors");
    model.withdraw();
    assertThat(model.agreement()).isEmpty();
    assertThat(model.others().text().get()).isEqualTo("Alex Sample, chair of governors");
    assertThat(open.visit().outcome().state()).isEqualTo(VisitState.IN_PROGRESS);
  }

  @Test
  void whatIsFilledInIsThereAfterTheProgramWasKilled() throws ProblemException {
    agree();
    model.reconsider();
    model.choose(category("concern"));
    model.reason().text().set("Half a rea");
    open.pause();
    open.killAndReopen();
    AgreementViewModel again = new AgreementViewModel(open.desk(), TODAY.plusDays(1));
    assertThat(again.settled()).isEmpty();
    assertThat(again.chosen()).map(Category::id).contains("concern");
    assertThat(again.reason().text().get()).isEqualTo("Half a rea");
    assertThat(again.date().text().get()).isEqualTo("23 Nov 2026");
  }

  private void agree() {
    placeAll("developing");
    model.tick(PRIYA, true);
    model.agree(refused::add);
  }

  private Category category(String id) {
    return model.category(id);
  }

  private void placeAll(String category) {
    Judging judging = new Judging(open.desk().open());
    for (Aspect aspect : open.desk().standing().get().framework().aspects()) {
      open.desk().change(() -> judging.place(aspect.id(), new Placement.In(category)));
    }
  }
}
