package org.daybook.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Documents;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class DocumentsPartTest {
  private final List<UUID> opened = new CopyOnWriteArrayList<>();
  private final AtomicInteger chosen = new AtomicInteger();
  private Session session;

  @BeforeEach
  void store(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void startsADocumentForAPeriodOnceAndOpensItFromThen(FxRobot robot) throws Exception {
    DocumentsViewModel model = show("equals-2024", Optional.of(PatsStore.ASHLEY_DOWN));
    robot.clickOn("#document-headteacher-report-Autumn");
    robot.interact(model::refresh);
    robot.clickOn("#document-headteacher-report-Autumn");
    assertThat(opened).hasSize(2).containsOnly(opened.getFirst());
    assertThat(robot.lookup("#document-headteacher-report-Autumn").query().getAccessibleText())
        .isEqualTo("Headteacher's report to governors, Autumn: 0 of 12 parts");

    robot.clickOn("#documents-later");
    assertThat(robot.lookup("#documents-year").queryLabeled().getText()).isEqualTo("2027/28");
    robot.clickOn("#document-headteacher-report-Autumn");
    assertThat(opened).hasSize(3).last().isNotEqualTo(opened.getFirst());
  }

  @Test
  void listsWhatDoesNotRecurAndOpensItByKeyboard(FxRobot robot) throws Exception {
    DocumentsViewModel model = show("bedford-2018", Optional.empty());
    UUID analysis = Documents.equalityAnalysis(session).standing().filled().id();
    robot.interact(model::refresh);
    robot.interact(() -> robot.lookup("#document-" + analysis).query().requestFocus());
    robot.type(KeyCode.ENTER);
    robot.clickOn("#document-new-equality-analysis");
    assertThat(opened).hasSize(2).first().isEqualTo(analysis);
    assertThat(opened.getLast()).isNotEqualTo(analysis);
    assertThat(robot.lookup("#document-" + analysis).query().getAccessibleText())
        .isEqualTo(
            "School improvement strategy, 23 Nov 2026, Draft, 21 of 26 parts Due 10 Dec 2026");
  }

  @Test
  void offersAnotherFrameworkWhereThisOneHasNothing(FxRobot robot) throws Exception {
    session.packWriting().begin("smallest-2028");
    session.packWriting().use("smallest-2028");
    show("smallest-2028", Optional.empty());
    robot.clickOn("#documents-next");
    assertThat(chosen).hasValue(1);
  }

  @Test
  void keepsShowingWhatWasMadeWithAnotherFramework(FxRobot robot) throws Exception {
    DocumentsViewModel model = show("bedford-2018", Optional.empty());
    UUID analysis = Documents.equalityAnalysis(session).standing().filled().id();
    session.preferences().setFramework("bristol-2025");
    robot.interact(model::refresh);
    robot.clickOn("#document-" + analysis);
    assertThat(opened).containsExactly(analysis);
  }

  private DocumentsViewModel show(String framework, Optional<Urn> school) throws Exception {
    session.preferences().setFramework(framework);
    DocumentsViewModel model = new DocumentsViewModel(session, AtOnce.tasks(), school, opened::add);
    Window.show(() -> new DocumentsPart(model, chosen::incrementAndGet));
    return model;
  }
}
