package org.daybook.ui.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.daybook.application.Session;
import org.daybook.application.calendar.Dated;
import org.daybook.application.concern.ListedConcern;
import org.daybook.application.concern.OpenConcern;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.concern.FollowUp;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.TypedPauses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class AllConcernsViewTest {
  private final TypedPauses pauses = new TypedPauses();
  private final List<Urn> schools = new CopyOnWriteArrayList<>();
  private Session session;
  private UUID older;

  @BeforeEach
  void show(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    raised(PatsStore.MADE_UP, "Newer", PatsStore.TODAY.minusDays(2));
    older = raised(PatsStore.ASHLEY_DOWN, "Older", PatsStore.TODAY.minusDays(40));
    OpenConcern settled =
        session.concerns().open(raised(PatsStore.MADE_UP, "Over", LocalDate.of(2026, 1, 9)));
    settled.write(c -> c.withOutcome("Mended"));
    settled.settle(LocalDate.of(2026, 2, 1));
    again();
  }

  private void again() throws Exception {
    Window.show(
        () ->
            new AllConcernsView(
                new AllConcernsViewModel(session, AtOnce.tasks(), new Desks(), pauses),
                schools::add));
  }

  private UUID raised(Urn school, String what, LocalDate on) throws Exception {
    OpenConcern concern = session.concerns().begin(school, null, "Chief");
    concern.write(c -> c.withWhat(what));
    concern.raise(on);
    return concern.standing().concern().id();
  }

  @AfterEach
  void close() throws Exception {
    Window.clear();
    session.close();
  }

  @Test
  void theOldestOpenOneIsOnTopAndSettledOnesOnDemand(FxRobot robot) {
    assertThat(titles(robot)).containsExactly("Older", "Newer");
    assertThat(words(robot)).contains("Ashley Down Primary School", "Open for 40 days");

    robot.clickOn("#concerns-settled");
    assertThat(titles(robot)).containsExactly("Older", "Newer", "Over");
    assertThat(words(robot)).contains("Mended", "settled 1 Feb 2026");

    robot.clickOn("#concern-school-" + older);
    assertThat(schools).containsExactly(PatsStore.ASHLEY_DOWN);
  }

  @Test
  void aFollowUpIsSavedAsItIsTypedAndTheCursorStays(FxRobot robot) throws Exception {
    robot.clickOn("#concern-follow-" + older).clickOn("#concern-follow-up-add");
    FollowUp begun = concern().following().notes().getFirst();
    assertThat(begun.on()).isEqualTo(PatsStore.TODAY);
    String field = "#concern-note-" + begun.id();
    robot.clickOn(field).write("The gate has a loc");
    robot.interact(pauses::pass);

    assertThat(concern().following().written()).hasSize(1);
    Node area = robot.lookup(field).query();
    assertThat(area.isFocused()).isTrue();
    robot.write("k");
    robot.clickOn("#concern-follow-up-add");
    assertThat(concern().following().notes()).hasSize(2);
    robot.clickOn("#concern-done");
    assertThat(concern().following().written().getFirst().note()).isEqualTo("The gate has a lock");
    assertThat(words(robot)).contains("23 Nov 2026: The gate has a lock");
  }

  @Test
  void aBlankFollowUpIsTakenUpAgain(FxRobot robot) throws Exception {
    robot.clickOn("#concern-follow-" + older).clickOn("#concern-follow-up-add");
    robot.clickOn("#concern-follow-up-add");

    assertThat(concern().following().notes()).hasSize(1);
    robot.clickOn("#concern-done");
    assertThat(words(robot)).doesNotContain("23 Nov 2026:");
  }

  @Test
  void theDayToLookAgainStandsInTheCalendarUntilItIsSettled(FxRobot robot) throws Exception {
    robot.clickOn("#concern-follow-" + older);
    type(robot, "#concern-next", "1/12/2026");
    assertThat(concern().following().next()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(words(robot)).contains("look again on 1 Dec 2026");
    assertThat(session.calendar().open())
        .filteredOn(dated -> dated.kind() == Dated.Kind.CONCERN)
        .singleElement()
        .satisfies(
            dated -> {
              assertThat(dated.what()).isEqualTo("Older");
              assertThat(dated.opens()).isEqualTo(new Dated.Target.OfConcern(older));
            });

    robot.clickOn("#concern-settle");
    assertThat(shown(robot, "#concern-notice")).isTrue();
    assertThat(concern().closed()).isNull();
    type(robot, "#concern-outcome", "A lock was fitted");
    robot.clickOn("#concern-settle");

    assertThat(concern().closed()).isEqualTo(PatsStore.TODAY);
    assertThat(shown(robot, "#concern-settle")).isFalse();
    assertThat(session.calendar().open()).noneMatch(d -> d.kind() == Dated.Kind.CONCERN);
    robot.clickOn("#concern-done");
    assertThat(titles(robot)).containsExactly("Newer");
  }

  @Test
  void saysWhatWillBeHereWhereThereIsNone(FxRobot robot, @TempDir Path other) throws Exception {
    session.close();
    session = PatsStore.empty(other);
    again();

    assertThat(robot.lookup("#concerns-none").queryLabeled().getText()).contains("will be here");
    assertThat(shown(robot, "#concerns-none")).isTrue();
  }

  private void type(FxRobot robot, String id, String words) {
    robot.interact(
        () -> {
          Node node = robot.lookup(id).query();
          TextInputControl input =
              node instanceof TextInputControl text
                  ? text
                  : (TextInputControl) node.lookup(".text-input");
          input.setText(words);
          pauses.pass();
        });
  }

  private Concern concern() throws Exception {
    return session.concerns().all().stream()
        .map(ListedConcern::concern)
        .filter(each -> each.id().equals(older))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> titles(FxRobot robot) {
    return robot.lookup("#concerns-rows").queryParent().getChildrenUnmodifiable().stream()
        .map(slot -> ((Labeled) slot.lookup(".text-strong")).getText())
        .toList();
  }

  private static String words(FxRobot robot) {
    StringBuilder words = new StringBuilder();
    robot
        .lookup("#concerns-rows")
        .queryParent()
        .lookupAll(".label")
        .forEach(node -> words.append(((Labeled) node).getText()).append('\n'));
    return words.toString();
  }

  private static boolean shown(FxRobot robot, String id) {
    return robot.lookup(id).query().isVisible();
  }
}
