package org.daybook.ui.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.daybook.application.visit.Judging;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
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

/// Until both have pressed Compare, nothing on the screen depends on what the adviser says: with
/// and without it every page looks and sounds the same, to the last style class.
@ExtendWith(OnScreen.class)
class TogetherSecrecyTest {
  @AfterEach
  void clear() throws Exception {
    Window.clear();
  }

  @Test
  void whatTheAdviserSaysMakesNoDifferenceBeforeBothCompare(@TempDir Path folder, FxRobot robot)
      throws Exception {
    List<List<String>> without = new ArrayList<>();
    List<List<String>> with = new ArrayList<>();
    try (Room silent = new Room(folder.resolve("silent"))) {
      school(silent);
      without.addAll(pages(silent, robot));
    }
    try (Room outspoken = new Room(folder.resolve("outspoken"))) {
      school(outspoken);
      adviser(outspoken);
      with.addAll(pages(outspoken, robot));
    }
    assertThat(without).hasSizeGreaterThan(20);
    for (int page = 0; page < without.size(); page++) {
      assertThat(with.get(page)).as("page %d", page).isEqualTo(without.get(page));
    }
  }

  /// Proves that the comparison above sees anything: what is said by the school does show in it.
  @Test
  void whatTheSchoolSaysDoesMakeADifference(@TempDir Path folder, FxRobot robot) throws Exception {
    List<List<String>> without = new ArrayList<>();
    try (Room silent = new Room(folder.resolve("silent"))) {
      without.addAll(pages(silent, robot));
    }
    try (Room outspoken = new Room(folder.resolve("outspoken"))) {
      school(outspoken);
      assertThat(pages(outspoken, robot)).isNotEqualTo(without);
    }
  }

  /// Every page the school can turn to, with one of the two ready, and the question for the
  /// passphrase.
  private static List<List<String>> pages(Room room, FxRobot robot) throws Exception {
    List<TogetherViewModel> models = new ArrayList<>();
    Window.show(
        () -> {
          TogetherViewModel model =
              new TogetherViewModel(
                  room.desk(),
                  room.session(),
                  room.tasks(),
                  new TogetherViewModel.Ways(() -> {}, () -> {}));
          models.add(model);
          return new TogetherView(model);
        });
    TogetherViewModel model = models.getFirst();
    List<List<String>> looks = new ArrayList<>();
    robot.interact(() -> model.step(-99));
    for (int page = 0; page < model.framework().aspects().size(); page++) {
      looks.add(look(robot));
      robot.interact(() -> ((Button) robot.lookup("#together-next").query()).fire());
    }
    robot.interact(() -> model.ready(Voice.ADVISER, true));
    looks.add(look(robot));
    robot.interact(
        () -> {
          model.ready(Voice.ADVISER, false);
          model.ready(Voice.SCHOOL, true);
        });
    looks.add(look(robot));
    robot.interact(() -> model.ready(Voice.ADVISER, true));
    looks.add(look(robot));
    robot.interact(model::end);
    looks.add(look(robot));
    return looks;
  }

  /// How the page looks once it has come to rest: fields grow with their texts a round later.
  private static List<String> look(FxRobot robot) {
    List<String> before = List.of();
    List<String> looks = laidOut(robot);
    for (int round = 0; round < 20 && !looks.equals(before); round++) {
      before = looks;
      looks = laidOut(robot);
    }
    assertThat(looks).as("the page has come to rest").isEqualTo(before);
    return looks;
  }

  private static List<String> laidOut(FxRobot robot) {
    List<String> looks = new ArrayList<>();
    robot.interact(
        () -> {
          Parent root = robot.lookup("#together").query();
          root.applyCss();
          root.layout();
          looks.addAll(EveryWord.looks(root));
        });
    return looks;
  }

  private static void school(Room room) throws Exception {
    room.place(Voice.SCHOOL, "attendance", "established", "We ring home on the first day");
    room.place(Voice.SCHOOL, "governance", "extending", "Governors know us");
  }

  /// Everything an adviser can say of every aspect.
  private static void adviser(Room room) throws Exception {
    Judging judging = new Judging(room.open());
    for (Aspect aspect : room.open().standing().framework().aspects()) {
      room.place(Voice.ADVISER, aspect.id(), "developing", "Not so sure");
      for (Statement statement : aspect.statements()) {
        judging.tick(aspect.id(), statement.id(), true);
      }
      judging.discuss(aspect.id(), true);
      for (Audience audience : Audience.values()) {
        judging.noteEvidence(
            new Evidence(
                Judging.newEvidence(),
                "Seen and heard",
                Set.of(aspect.id()),
                Source.DATA,
                true,
                audience,
                null));
      }
    }
    room.place(Voice.AGREED, "budget", "causing-concern", "Said earlier");
    judging.disagree("attendance", "Seen otherwise");
  }
}
