package org.daybook.application.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.domain.course.Step;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The history of a visit names whoever worked at it, who need not be its adviser.
class WhoWorkedTest {
  private static final String PAT = "Pat Lindqvist (invented)";
  private static final String OLU = "Olu Officer (invented)";
  private static final String LENA = "Lena Lead (invented)";

  @TempDir private Path folder = Path.of("");
  private Session session;
  private UUID visit;

  @BeforeEach
  void plan() throws Exception {
    session = PatsStore.empty(folder);
    visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void whoeverTheSettingsNameBeginsAndAgrees() throws ProblemException {
    session.preferences().setAdviser(OLU);
    OpenVisit open = session.sit(visit);
    new Preparing(open).begin();
    agree(open);

    session.preferences().setAdviser(LENA);
    OpenVisit again = session.sit(visit);
    new CategoryAgreeing(again).withdraw();
    new NoteTaking(again.workedBy(PAT)).finish();

    assertThat(again).as("as it was left").isSameAs(open);
    assertThat(names()).containsExactly(OLU, OLU, LENA, PAT);
    assertThat(session.open(visit).visit().occasion().adviser()).isEqualTo(PAT);
  }

  @Test
  void theAdviserDoesWhereNobodyIsNamed() throws ProblemException {
    session.preferences().setAdviser(" ");
    OpenVisit open = session.sit(visit).workedBy(OLU).workedBy(" ");
    new Preparing(open).begin();

    assertThat(names()).containsExactly(PAT);
  }

  private static void agree(OpenVisit open) throws ProblemException {
    new CategoryAgreeing(open)
        .agree(
            "established",
            List.of(new Person("Sam Okonjo (invented)", "Headteacher")),
            "As seen",
            PatsStore.TODAY);
  }

  private List<String> names() throws ProblemException {
    return session.open(visit).visit().outcome().course().steps().stream().map(Step::by).toList();
  }
}
