package org.daybook.ui.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.daybook.application.visit.Judging;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.EveryWord;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.Room;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Both voices name what shows it, the school at the screen it shares; each is shown as whose it
/// is.
@ExtendWith(OnScreen.class)
class TogetherEvidenceTest {
  private final AtomicReference<TogetherViewModel> model = new AtomicReference<>();

  @AfterEach
  void clear() throws Exception {
    Window.clear();
  }

  @Test
  void theSchoolNamesItsEvidenceAndSeesTheAdvisersOnlyOnceBothCompare(
      @TempDir Path folder, FxRobot robot) throws Exception {
    try (Room room = new Room(folder)) {
      room.place(Voice.ADVISER, "curriculum", "developing", "Not taught yet");
      new Judging(room.open())
          .noteEvidence(Judging.newEvidence(), Voice.ADVISER, "curriculum", "Two plans are empty");
      show(room, robot);
      type(robot, "Plans of eleven subjects");
      enter(robot);
      type(robot, "Pupils' talk (invented)");
      enter(robot);
      type(robot, "Too soon");
      enter(robot);

      assertThat(own(room))
          .containsExactly("Plans of eleven subjects", "Pupils' talk (invented)", "Too soon");
      assertThat(lines(robot, "#together-evidence-lines")).hasSize(3);
      assertThat(EveryWord.inWindows()).noneMatch(word -> word.contains("Two plans"));
      robot.interact(
          () -> {
            List<Evidence> all = room.desk().standing().get().visit().findings().evidence();
            String id = "#together-evidence-remove-" + all.getLast().id();
            ((ButtonBase) robot.lookup(id).query()).fire();
          });
      assertThat(own(room)).doesNotContain("Too soon").hasSize(2);

      robot.interact(
          () -> {
            model.get().place(1);
            model.get().ready(Voice.SCHOOL, true);
            model.get().ready(Voice.ADVISER, true);
            model.get().compareNow(true);
            model.get().compare("curriculum");
          });
      Page.Compared compared = (Page.Compared) model.get().page().get();
      assertThat(compared.schoolEvidence())
          .containsExactly("Plans of eleven subjects", "Pupils' talk (invented)");
      assertThat(compared.evidence()).containsExactly("Two plans are empty");
      assertThat(EveryWord.inWindows())
          .anyMatch(word -> word.contains("Plans of eleven"))
          .anyMatch(word -> word.contains("Two plans"));
    }
  }

  /// What the adviser notes of the school's own evidence for other eyes is not the school's page.
  @Test
  void whatIsForOtherEyesIsNotShown(@TempDir Path folder, FxRobot robot) throws Exception {
    try (Room room = new Room(folder)) {
      new Judging(room.open())
          .noteEvidence(
              new Evidence(Judging.newEvidence(), "ASIDEWORD", Set.of("curriculum"))
                  .withVoice(Voice.SCHOOL)
                  .withAudience(Audience.INTERNAL));
      show(room, robot);
      assertThat(EveryWord.inWindows()).noneMatch(word -> word.contains("ASIDEWORD"));
    }
  }

  private void show(Room room, FxRobot robot) throws Exception {
    Window.show(
        () -> {
          model.set(
              new TogetherViewModel(
                  room.desk(),
                  room.session(),
                  room.tasks(),
                  new TogetherViewModel.Ways(() -> {}, () -> {})));
          return new TogetherView(model.get());
        });
    robot.interact(() -> robot.lookup("#together").query().requestFocus());
  }

  private static void type(FxRobot robot, String words) {
    robot.interact(() -> field(robot).setText(words));
  }

  private static void enter(FxRobot robot) {
    robot.interact(() -> field(robot).fireEvent(new ActionEvent()));
  }

  private static TextInputControl field(FxRobot robot) {
    return robot.lookup("#together-evidence").queryTextInputControl();
  }

  private static List<String> own(Room room) throws Exception {
    return room.session().open(room.open().visit().id()).visit().findings().evidence().stream()
        .filter(piece -> piece.voice() == Voice.SCHOOL)
        .map(Evidence::text)
        .toList();
  }

  private static List<String> lines(FxRobot robot, String id) {
    return robot.lookup(id + " .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }
}
