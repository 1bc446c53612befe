package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which Java `bin/daybook` takes. Every Java here is a script that says its version, and its name
/// when it is to run Daybook.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it is daybook.bat")
class StartScriptTest {
  private Path folder = Path.of("");
  private Path script = Path.of("");

  @BeforeEach
  void copyTheFolder(@TempDir Path made) throws IOException {
    folder = made;
    Path bin = Files.createDirectories(folder.resolve("a folder").resolve("bin"));
    script = bin.resolve("daybook");
    Files.copy(Path.of("installer", "folder", "bin", "daybook"), script);
    makeRunnable(script);
  }

  @Test
  void takesTheOneNamedForDaybookBeforeAllOthers() throws Exception {
    Path named = java("named", "25.0.3");
    builtWith(java("built", "25"));

    assertThat(start(Map.of("DAYBOOK_JAVA", named.toString(), "JAVA_HOME", home("other", "26"))))
        .isEqualTo(new Started(0, "named runs Daybook"));
    Path program = named.resolve("bin").resolve("java");
    assertThat(start(Map.of("DAYBOOK_JAVA", program.toString())))
        .isEqualTo(new Started(0, "named runs Daybook"));
  }

  /// Who names one means that one: no other is taken in its place.
  @ParameterizedTest
  @CsvSource({"17.0.15", "1.8.0_412", "24", "none"})
  void refusesTheOneNamedForDaybookWhenItIsTooOld(String version) throws Exception {
    builtWith(java("built", "25"));
    String named = version.equals("none") ? "/no/such/java" : home("named", version);

    Started started = start(Map.of("DAYBOOK_JAVA", named, "JAVA_HOME", home("other", "26")));

    assertThat(started)
        .isEqualTo(
            new Started(1, "DAYBOOK_JAVA is " + named + ", but that is not Java 25 or later."));
  }

  @Test
  void takesJavaHomeWhenItIsNewEnough() throws Exception {
    builtWith(java("built", "25"));

    assertThat(start(Map.of("JAVA_HOME", home("home", "26-ea"))))
        .isEqualTo(new Started(0, "home runs Daybook"));
    assertThat(start(Map.of("JAVA_HOME", home("old", "17.0.15"))))
        .isEqualTo(new Started(0, "built runs Daybook"));
  }

  @Test
  void takesTheOneItWasBuiltWithAndElseTheOneOnThePath() throws Exception {
    Path onThePath = java("onpath", "27").resolve("bin");
    builtWith(java("built", "25"));

    assertThat(start(Map.of("PATH", onThePath + ":" + System.getenv("PATH"))))
        .isEqualTo(new Started(0, "built runs Daybook"));
    builtWith(folder.resolve("removed since"));
    assertThat(start(Map.of("PATH", onThePath + ":" + System.getenv("PATH"))))
        .isEqualTo(new Started(0, "onpath runs Daybook"));
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    Path old = java("old", "21.0.1").resolve("bin");

    assertThat(start(Map.of("PATH", old + ":/usr/bin:/bin")))
        .isEqualTo(
            new Started(
                1, "Daybook needs Java 25 or later: install one and set JAVA_HOME to its folder."));
  }

  @Test
  void isFoundWhereALinkLeadsToIt() throws Exception {
    builtWith(java("built", "25"));
    script = Files.createSymbolicLink(folder.resolve("daybook"), Path.of("a folder/bin/daybook"));

    assertThat(start(Map.of())).isEqualTo(new Started(0, "built runs Daybook"));
  }

  private String home(String name, String version) throws IOException {
    return java(name, version).toString();
  }

  /// A folder of a JDK.
  private Path java(String name, String version) throws IOException {
    Path home = folder.resolve("the jdk " + name);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        case "$*" in
          -version) echo 'openjdk version "%s" 2026-01-01' >&2 ;;
          *" org.daybook.Main pack list") echo "%s runs Daybook" ;;
          *) echo "started otherwise: $*" ;;
        esac
        """
            .formatted(version, name));
    makeRunnable(java);
    return home;
  }

  private void builtWith(Path jdk) throws IOException {
    Files.writeString(folder.resolve("a folder").resolve("jdk-home"), jdk + "\n");
  }

  private static void makeRunnable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Started start(Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(script.toString(), "pack", "list").redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("DAYBOOK_JAVA");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Started(process.waitFor(), said.strip());
  }

  /// How the script ended and what was said.
  private record Started(int code, String said) {}
}
