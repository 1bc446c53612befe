package org.daybook.ui.evidence.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.FileDrop;
import org.daybook.fixture.InventedPack;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.OpenDesk;
import org.daybook.fixture.Photos;
import org.daybook.fixture.Window;
import org.daybook.ui.evidence.attached.AttachmentsPart;
import org.daybook.ui.visit.VisitTab;
import org.daybook.ui.visit.VisitView;
import org.daybook.ui.visit.VisitViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Catching evidence by keyboard, from the middle of something else.
@ExtendWith(OnScreen.class)
class CapturePanelTest {
  private List<Path> chosen = List.of();
  private OpenDesk open;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    open = new OpenDesk(folder, InventedPack.of(4));
    Window.show(
        () -> {
          VisitViewModel model = new VisitViewModel(open.desk());
          model.turnTo(VisitTab.NOTES);
          VisitView view = new VisitView(model, parts());
          CapturePanel panel =
              new CapturePanel(
                  new CaptureViewModel(open.desk(), open.noting()),
                  CaptureFiles.of(
                      open.desk(),
                      open.noting(),
                      AtOnce.tasks(),
                      new AttachmentsPart.Ways(() -> chosen, _ -> Optional.empty())),
                  Optional::empty);
          view.offerCapture(panel, panel::begin, panel::close);
          return view;
        });
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    open.close();
  }

  @Test
  void oneKeyFromWhereOneWritesThenLineAfterLine(FxRobot robot) {
    robot.clickOn("#prose").write("In the middle of");
    capture(robot);
    robot.write("Ducks on the pond").type(KeyCode.ENTER);
    robot.write("A heron").type(KeyCode.ENTER);
    assertThat(evidence())
        .extracting(Evidence::text)
        .containsExactly("Ducks on the pond", "A heron");
    assertThat(text(robot, "#capture-caught")).startsWith("2 lines noted");

    robot.write("Half a li").type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#capture").query().isVisible()).isFalse();
    assertThat(evidence()).hasSize(3);
    assertThat(robot.lookup("#prose").query().isFocused()).isTrue();
    assertThat(robot.lookup("#prose").queryAs(TextArea.class).getText())
        .isEqualTo("In the middle of");

    capture(robot);
    robot.write("ne").type(KeyCode.ENTER);
    assertThat(evidence()).hasSize(3);
    assertThat(evidence().getLast().text()).isEqualTo("Half a line");
  }

  @Test
  void aspectsAreTypedWithCompletionAndTakenAwayByBackspace(FxRobot robot) {
    capture(robot);
    robot.write("Reeds").clickOn("#capture-aspects-input").write("po").type(KeyCode.ENTER);
    robot.write("she").type(KeyCode.ENTER);
    assertThat(robot.lookup("#capture-aspects-input-pond").tryQuery()).isPresent();
    assertThat(evidence().getFirst().aspects()).containsExactlyInAnyOrder("pond", "shed");
    robot.type(KeyCode.BACK_SPACE);
    assertThat(evidence().getFirst().aspects()).containsExactly("pond");

    robot.write("volcano").type(KeyCode.ENTER);
    assertThat(field(robot, "#capture-aspects-input").getText()).isEqualTo("volcano");
    robot.interact(() -> field(robot, "#capture-aspects-input").clear());
    robot.type(KeyCode.ENTER);
    assertThat(field(robot, "#capture-text").getText()).as("the line is entered").isEmpty();
    assertThat(evidence()).hasSize(1);
  }

  @Test
  void aValueThatIsNoNumberStaysWithItsReason(FxRobot robot) {
    capture(robot);
    robot.write("Roll").clickOn("#capture-value").write("many").type(KeyCode.ENTER);
    assertThat(text(robot, "#capture-value-error")).isEqualTo("Write a number, such as 94.8.");
    assertThat(field(robot, "#capture-text").getText()).isEqualTo("Roll");
    robot.interact(() -> field(robot, "#capture-value").clear());
    robot.clickOn("#capture-value").write("94,8 %").type(KeyCode.ENTER);
    assertThat(evidence().getFirst().value()).isEqualByComparingTo("94.8");
    assertThat(field(robot, "#capture-value").getText()).isEmpty();
  }

  @Test
  void inTheEmptyLineUndoTakesBackTheLineBeforeIt(FxRobot robot) {
    capture(robot);
    robot.write("Ducks on the pond").type(KeyCode.ENTER);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(evidence()).isEmpty();
    robot.clickOn("#redo");
    assertThat(evidence()).hasSize(1);
  }

  @Test
  void saysQuietlyWhatIsNeverWrittenDown(FxRobot robot) {
    capture(robot);
    Label reminder = robot.lookup("#capture .reminder").queryAs(Label.class);
    assertThat(reminder.getText())
        .isEqualTo("No names of pupils or children, no grades of named staff.");
    robot.write("Year 4's teacher is outstanding").type(KeyCode.ENTER);
    assertThat(evidence()).as("it is no check").hasSize(1);
  }

  @Test
  void aPhotoIsAddedToTheLineByPickerDropAndPasteAndWaitsForItsWords(
      FxRobot robot, @TempDir Path pictures) throws Exception {
    Path photo = Files.write(pictures.resolve("pond.jpg"), Photos.jpeg(40, 30, 1));
    Path paper = Files.writeString(pictures.resolve("count.txt"), "Twelve ducks");
    capture(robot);
    robot.write("Ducks");
    chosen = List.of(photo);
    robot.interact(() -> robot.lookup("#capture-attach").queryButton().fire());
    robot.interact(() -> FileDrop.on(robot.lookup("#capture").query(), paper));
    assertThat(evidence()).hasSize(1);
    assertThat(evidence().getFirst().attachments())
        .extracting(Attachment::name)
        .containsExactly("pond.jpg", "count.txt");
    String alt = "#attachment-alt-" + evidence().getFirst().attachments().getFirst().id();
    robot.interact(() -> field(robot, alt).setText("Ducks on ice"));
    robot.clickOn("#capture-text").write(" on the pond").type(KeyCode.ENTER);
    assertThat(evidence().getFirst().text()).isEqualTo("Ducks on the pond");
    assertThat(evidence().getFirst().attachments().getFirst().alt()).isEqualTo("Ducks on ice");

    robot.interact(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.FILES, List.of(paper.toFile()))));
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    assertThat(evidence()).hasSize(2);
    robot.type(KeyCode.ENTER);
    assertThat(evidence().getLast().text()).as("named by its file").isEqualTo("count.txt");
    assertThat(evidence().getLast().attachments()).hasSize(1);
  }

  @Test
  void untilAFileIsAttachedFilesTakeOneLine(FxRobot robot, @TempDir Path papers) throws Exception {
    Path paper = Files.writeString(papers.resolve("count.txt"), "Twelve ducks");
    capture(robot);
    Region files = robot.lookup("#capture-attachments").queryAs(Region.class);
    Region line = robot.lookup("#capture-text").queryAs(Region.class);
    assertThat(files.getHeight()).isLessThan(1.5 * line.getHeight());
    assertThat(text(robot, "#capture-attachments .field-hint"))
        .contains("documents are kept as they are");

    robot.interact(() -> FileDrop.on(robot.lookup("#capture").query(), paper));
    assertThat(robot.lookup("Pictures and documents").query().isVisible()).isTrue();
    assertThat(robot.lookup("count.txt").query().isVisible()).isTrue();
  }

  @Test
  void severalLinesPastedKeepTheirWordsApart(FxRobot robot) {
    capture(robot);
    paste(robot, Map.of(DataFormat.PLAIN_TEXT, "Good work\nAttendance lead is new\tTab\r\n"));
    assertThat(field(robot, "#capture-text").getText())
        .isEqualTo("Good work Attendance lead is new Tab");
  }

  @Test
  void aWholeDocumentPastedIsRefusedWithItsLengthAndTheLineStays(FxRobot robot) {
    capture(robot);
    robot.write("Ducks");
    paste(robot, Map.of(DataFormat.PLAIN_TEXT, "pond ".repeat(200_000)));
    assertThat(field(robot, "#capture-text").getText()).isEqualTo("Ducks");
    assertThat(text(robot, "#capture-text-error"))
        .startsWith("That would make 1,000,005 characters, and a line takes 2,000 at most");
    robot.write(" swim");
    assertThat(robot.lookup("#capture-text-error").query().isVisible()).isFalse();
    robot.type(KeyCode.ENTER);
    assertThat(evidence()).extracting(Evidence::text).containsExactly("Ducks swim");
  }

  @Test
  void filesCopiedInAFileManagerAreAttachedThoughTheirPathsAreThereAsWords(
      FxRobot robot, @TempDir Path papers) throws Exception {
    Path paper = Files.writeString(papers.resolve("count.txt"), "Twelve ducks");
    capture(robot);
    robot.write("Ducks");
    paste(
        robot,
        Map.of(
            DataFormat.FILES,
            List.of(paper.toFile()),
            DataFormat.PLAIN_TEXT,
            paper.toAbsolutePath().toString()));
    assertThat(field(robot, "#capture-text").getText()).isEqualTo("Ducks");
    assertThat(evidence().getFirst().attachments())
        .extracting(Attachment::name)
        .containsExactly("count.txt");
  }

  private static void paste(FxRobot robot, Map<DataFormat, Object> content) {
    robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
  }

  private Map<VisitTab, Supplier<Node>> parts() {
    Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
    for (VisitTab tab : VisitTab.values()) {
      parts.put(
          tab,
          () -> {
            TextArea prose = new TextArea();
            prose.setId("prose");
            return prose;
          });
    }
    return parts;
  }

  private static void capture(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
  }

  private List<Evidence> evidence() {
    return open.visit().findings().evidence();
  }

  private static TextField field(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextField.class);
  }

  private static String text(FxRobot robot, String id) {
    Labeled label = robot.lookup(id).queryLabeled();
    return label.getText();
  }
}
