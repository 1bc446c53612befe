package org.daybook.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.Judging;
import org.daybook.domain.category.Placement;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.FileDrop;
import org.daybook.fixture.InventedPack;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.OpenDesk;
import org.daybook.fixture.Photos;
import org.daybook.fixture.Window;
import org.daybook.ui.evidence.attached.AttachmentsViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(OnScreen.class)
class EvidenceViewTest {
  private final AtomicInteger captures = new AtomicInteger();
  private OpenDesk open;
  private Path folder;
  private List<Path> chosen = List.of();

  EvidenceViewTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.open = new OpenDesk(folder, InventedPack.of(4));
  }

  @BeforeEach
  void open() throws Exception {
    note("Moss on the north side", Source.LEARNING_WALK, false, "slates");
    note("Two ducks fewer than last year", Source.DATA, true, "pond");
    note("The gardener is proud of the hedge", Source.DISCUSSION, false, "");
    Judging judging = new Judging(open.desk().open());
    open.desk().change(() -> judging.place("shed", new Placement.In("fair")));
    open.desk().change(() -> judging.place("pond", new Placement.In("fair")));
    show();
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    open.close();
  }

  @Test
  void theLatestComesFirstAndTheFilterNarrowsIt(FxRobot robot) {
    assertThat(shown(robot))
        .containsExactly(
            "The gardener is proud of the hedge",
            "Two ducks fewer than last year",
            "Moss on the north side");
    robot.clickOn("#evidence-find").write("YEAR ducks");
    assertThat(shown(robot)).containsExactly("Two ducks fewer than last year");
    assertThat(robot.lookup("#evidence-count").queryLabeled().getText()).isEqualTo("1 of 3");
    robot.clickOn("#evidence-filter-clear");
    assertThat(shown(robot)).hasSize(3);
    robot.interact(
        () ->
            robot
                .lookup("#evidence-find-kind")
                .<ComboBox<Optional<Source>>>query()
                .setValue(Optional.of(Source.LEARNING_WALK)));
    assertThat(shown(robot)).containsExactly("Moss on the north side");
    robot.clickOn("#evidence-filter-clear");
    robot.interact(
        () ->
            robot
                .lookup("#evidence-find-side")
                .<ComboBox<EvidenceFilter.Side>>query()
                .setValue(EvidenceFilter.Side.CHALLENGES));
    assertThat(shown(robot)).containsExactly("Two ducks fewer than last year");
  }

  @Test
  void anAspectShowsItsEvidenceAndAJudgementWithoutAnySaysSo(FxRobot robot) {
    robot.clickOn(cell(robot, "Slates"));
    assertThat(shown(robot)).containsExactly("Moss on the north side");
    robot.clickOn(cell(robot, "Linked to no aspect"));
    assertThat(shown(robot)).containsExactly("The gardener is proud of the hedge");
    assertThat(unsupported(robot, "Shed")).as("placed, nothing noted").isTrue();
    assertThat(unsupported(robot, "Pond")).as("placed, something noted").isFalse();
    assertThat(unsupported(robot, "Gutters")).as("not placed").isFalse();
  }

  @Test
  void draggingOntoAnAspectLinksWhatIsChosen(FxRobot robot) {
    TableView<Evidence> table = table(robot);
    robot.interact(() -> table.getSelectionModel().selectIndices(0, 1));
    Node shed = cell(robot, "Shed");
    robot.interact(() -> FileDrop.link(table, shed));
    assertThat(texts("shed"))
        .containsExactly("Two ducks fewer than last year", "The gardener is proud of the hedge");
    assertThat(unsupported(robot, "Shed")).isFalse();
    assertThat(table.getSelectionModel().getSelectedItems()).as("still chosen").hasSize(2);
    robot.interact(() -> open.desk().undo());
    assertThat(texts("shed")).isEmpty();
  }

  @Test
  void theKeyboardLinksDeletesAndBringsBack(FxRobot robot) {
    robot.interact(() -> robot.lookup("#evidence").query().requestFocus());
    robot.type(KeyCode.L).write("hed").type(KeyCode.ENTER);
    assertThat(texts("hedge")).containsExactly("The gardener is proud of the hedge");

    robot.interact(() -> table(robot).requestFocus());
    robot.type(KeyCode.DELETE);
    assertThat(shown(robot)).hasSize(2);
    robot.clickOn("#evidence-undo");
    assertThat(shown(robot)).hasSize(3);
    assertThat(robot.lookup("#evidence-undo").query().getParent().isVisible()).isFalse();
  }

  @Test
  void aPieceIsChangedInPlace(FxRobot robot) throws Exception {
    robot.interact(() -> table(robot).getSelectionModel().select(1));
    robot.clickOn("#evidence-text").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("Two geese more");
    robot.clickOn("#evidence-challenges");
    Evidence changed = open.stored().findings().evidence().get(1);
    assertThat(changed.text()).isEqualTo("Two geese more");
    assertThat(changed.challenges()).isFalse();
    assertThat(changed.source()).isEqualTo(Source.DATA);
    assertThat(changed.voice()).isEqualTo(Voice.ADVISER);
    robot.interact(() -> robot.lookup("#evidence-by-school").queryAs(CheckBox.class).fire());
    assertThat(open.stored().findings().evidence().get(1).voice()).isEqualTo(Voice.SCHOOL);
    assertThat(table(robot).getSelectionModel().getSelectedItem().text())
        .isEqualTo("Two geese more");
  }

  @Test
  void emptyingTheWordsIsNoDeletion(FxRobot robot) throws Exception {
    robot.interact(() -> table(robot).getSelectionModel().select(1));
    robot.clickOn("#evidence-text").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.type(KeyCode.BACK_SPACE);
    open.pause();
    assertThat(open.stored().findings().evidence()).hasSize(3);
    robot.write("Geese");
    open.pause();
    assertThat(open.stored().findings().evidence().get(1).text()).isEqualTo("Geese");
  }

  @Test
  void droppedAndPickedFilesAreAttachedAndDescribed(FxRobot robot) throws Exception {
    Path photo = Files.write(folder.resolve("pond.jpg"), Photos.jpeg(90, 60, 1));
    Path text = Files.writeString(folder.resolve("ducks.csv"), "ducks;2");
    robot.interact(() -> table(robot).getSelectionModel().select(1));
    robot.interact(() -> FileDrop.on(robot.lookup("#evidence-details").query(), photo));
    chosen = List.of(text);
    robot.interact(() -> robot.lookup("#evidence-attach").queryButton().fire());
    Evidence piece = open.visit().findings().evidence().get(1);
    assertThat(piece.attachments())
        .extracting(a -> a.name())
        .containsExactly("pond.jpg", "ducks.csv");

    String id = piece.attachments().getFirst().id().toString();
    robot.clickOn("#attachment-alt-" + id).write("The pond from the gate");
    open.pause();
    assertThat(open.stored().findings().evidence().get(1).attachments().getFirst().alt())
        .isEqualTo("The pond from the gate");

    robot.interact(() -> robot.lookup("#attachment-remove-" + id).queryButton().fire());
    assertThat(open.visit().findings().evidence().get(1).attachments()).hasSize(1);
  }

  @Test
  void aFileThatCannotBeTakenSaysWhyAndLeavesTheWords(FxRobot robot) throws Exception {
    Path broken = Files.writeString(folder.resolve("clip.mov"), "....ftypqt");
    robot.interact(() -> FileDrop.on(robot.lookup("#evidence").query(), broken));
    assertThat(notice(robot, "#evidence-notice")).startsWith("Choose the one piece");
    robot.interact(() -> table(robot).getSelectionModel().select(1));
    robot.interact(() -> FileDrop.on(robot.lookup("#evidence").query(), broken));
    assertThat(notice(robot, "#evidence-attach-notice"))
        .startsWith("“clip.mov” cannot be attached");
    assertThat(open.visit().findings().evidence().get(1).text())
        .isEqualTo("Two ducks fewer than last year");
  }

  @Test
  void anEmptyListOffersTheFirstLine(FxRobot robot) throws Exception {
    robot.interact(
        () ->
            open.desk()
                .change(
                    () ->
                        open.noting()
                            .remove(
                                Set.copyOf(
                                    open.visit().findings().evidence().stream()
                                        .map(Evidence::id)
                                        .toList()))));
    robot.clickOn("#evidence-first");
    assertThat(captures.get()).isEqualTo(1);
  }

  private void show() throws TimeoutException {
    Window.show(
        () ->
            new EvidenceView(
                new EvidenceViewModel(open.desk(), open.noting()),
                new AttachmentsViewModel(open.desk(), open.noting(), AtOnce.tasks()),
                new EvidenceView.Ways(
                    captures::incrementAndGet, () -> chosen, _ -> Optional.empty())));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void note(String text, Source source, boolean challenges, String aspect)
      throws Exception {
    Evidence piece =
        EvidenceNoting.begun().withText(text).withSource(source).withChallenges(challenges);
    Evidence linked = aspect.isEmpty() ? piece : piece.about(aspect);
    open.desk().change(() -> open.noting().add(linked));
  }

  private List<String> texts(String aspect) {
    return open.visit().findings().evidenceFor(aspect).stream().map(Evidence::text).toList();
  }

  private static List<String> shown(FxRobot robot) {
    return table(robot).getItems().stream().map(Evidence::text).toList();
  }

  private static TableView<Evidence> table(FxRobot robot) {
    return robot.lookup("#evidence-table").query();
  }

  private static Node cell(FxRobot robot, String name) {
    return robot
        .lookup("#evidence-by-aspect .list-cell")
        .<ListCell<AspectStanding>>queryAllAs(anyCell())
        .stream()
        .filter(Node::isVisible) // the list keeps one more, to measure with
        .filter(cell -> cell.getItem() != null && cell.getItem().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked") // what a list of aspects holds
  private static Class<ListCell<AspectStanding>> anyCell() {
    return (Class<ListCell<AspectStanding>>) (Class<?>) ListCell.class;
  }

  private static boolean unsupported(FxRobot robot, String name) {
    return cell(robot, name).lookup(".unsupported").isVisible();
  }

  private static String notice(FxRobot robot, String id) {
    return String.valueOf(robot.lookup(id).query().getAccessibleText());
  }
}
