package org.daybook.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import org.daybook.application.Session;
import org.daybook.domain.framework.Statement;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class PacksViewTest {
  @Test
  void shows_every_statement_of_a_pack(FxRobot robot, @TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    PacksViewModel packs = new PacksViewModel(session, AtOnce.tasks());
    PackActionsModel actions =
        new PackActionsModel(session.packWriting(), AtOnce.tasks(), packs, _ -> {});
    Window.show(() -> new PacksView(packs, new PackActions(actions, _ -> Optional.empty())));
    TabPane reading = robot.lookup("#pack-reading").queryAs(TabPane.class);
    robot.interact(() -> reading.getSelectionModel().select(1));
    String shown =
        String.join(
            "\n",
            robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList());
    assertThat(session.framework().aspects())
        .flatExtracting(aspect -> aspect.statements())
        .extracting(Statement::text)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(shown).contains(text));
  }
}
