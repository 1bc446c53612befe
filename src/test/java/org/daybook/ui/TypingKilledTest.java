package org.daybook.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.daybook.application.Session;
import org.daybook.application.interrupted.Interrupted;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.Preparing;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Tasks;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The real program killed while somebody types without a pause, whatever the field, or draws a
/// signature: at most the last second is lost, and the next start tells of it.
class TypingKilledTest {
  private static final String TYPED = "typed ";
  private static final int KEY_EVERY_MILLIS = 40;

  @ParameterizedTest
  @EnumSource(TypedField.class)
  void atMostTheLastSecondIsLost(TypedField field, @TempDir Path folder) throws Exception {
    UUID id;
    try (Session session = PatsStore.filled(folder)) {
      id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Typing");
      OpenVisit open = session.open(id);
      new Preparing(open).begin();
      field.prepare(session, open);
    }

    List<Key> keys = typeAndKill(folder, id, field, 60);

    long killed = keys.getLast().at();
    long surelySaved = keys.stream().filter(key -> key.at() <= killed - 1000).count();
    try (Session session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      String kept = field.kept(session.open(id).visit());
      assertThat(text(200)).startsWith(kept);
      assertThat(surelySaved).as("typed more than a second before the end").isGreaterThan(10);
      assertThat(kept.length()).isGreaterThanOrEqualTo((int) surelySaved);
      assertThat(session.interruptions().all())
          .singleElement()
          .extracting(Interrupted::visit)
          .isEqualTo(session.open(id).standing().visit());
      Interrupted told = session.interruptions().all().getFirst();
      if (told.canDiscard()) {
        session.interruptions().discard(told);
        assertThat(field.kept(session.open(id).visit())).isEmpty();
      } else {
        assertThat(field).as("a note that is out cannot be unsent").isEqualTo(TypedField.REPLY);
      }
    }
  }

  /// Runs [Typist] until it has typed so many characters, then kills it.
  private static List<Key> typeAndKill(Path folder, UUID id, TypedField field, int characters)
      throws Exception {
    Process typist =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Typist.class.getName(),
                folder.toString(),
                id.toString(),
                field.name())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<Key> keys = new ArrayList<>();
    try (BufferedReader lines = typist.inputReader(UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(TYPED)) {
          keys.add(new Key(Long.parseLong(line.substring(TYPED.length()))));
          if (keys.size() == characters) {
            typist.toHandle().destroyForcibly();
          }
        }
      }
    }
    typist.waitFor();
    assertThat(keys).hasSizeGreaterThanOrEqualTo(characters);
    return keys;
  }

  /// What is typed: no two places in it look alike.
  static String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(i).append(' ');
    }
    return text.substring(0, length);
  }

  /// @param at milliseconds since the epoch
  private record Key(long at) {}

  /// Opens a visit at a field in a window and types, key after key, telling when.
  static final class Typist {
    private Typist() {}

    public static void main(String[] arguments) throws Exception {
      Session session =
          PatsStore.opening(Path.of(arguments[0])).unlock(PatsStore.PASSPHRASE.toCharArray());
      OpenVisit open = session.sit(UUID.fromString(arguments[1]));
      ExecutorService store = Executors.newSingleThreadExecutor();
      Platform.startup(
          () -> {
            Tasks tasks =
                Tasks.inWindow(
                    store,
                    store,
                    mistake -> {
                      mistake.printStackTrace();
                      Runtime.getRuntime().halt(1);
                    });
            VisitDesk desk = new VisitDesk(open, open.standing(), tasks, new TypingPause());
            Stage stage = new Stage();
            TypedField field = TypedField.valueOf(arguments[2]);
            stage.setScene(new Scene(field.page(session, desk, tasks), 1000, 700));
            stage.show();
            type(field, field.find(stage.getScene().getRoot()));
          });
    }

    private static void type(TypedField field, Node control) {
      control.requestFocus();
      String text = text(200);
      AtomicInteger typed = new AtomicInteger();
      Timeline keys =
          new Timeline(
              new KeyFrame(
                  Duration.millis(KEY_EVERY_MILLIS),
                  _ -> {
                    field.type(control, text, typed.getAndIncrement());
                    System.out.println(TYPED + System.currentTimeMillis());
                  }));
      keys.setCycleCount(text.length());
      keys.play();
    }
  }
}
