package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.daybook.register.Extract.HEADER;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no extract of the register is refused before a single school is read.
class RefusedFileTest {
  private static final String ALL = "URN, EstablishmentName, EstablishmentStatus (name)";

  private final Path folder;

  RefusedFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n\r\n",
        "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj",
        "name;town\r\nMole End;Bristol",
        "\"never closed",
        "\u0000\u0001\u0002"
      })
  void refusesWhatHasNoneOfTheColumns(String content) throws Exception {
    assertThat(refusal(content.getBytes(Extract.WINDOWS_1252)))
        .isEqualTo(Problem.of("register.file.columns", "given", ALL));
  }

  @Test
  void refusesAZipAndSaysNothingOfItsContent() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("extract.csv"));
      zip.write(HEADER.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(refusal(bytes.toByteArray()))
        .isEqualTo(Problem.of("register.file.columns", "given", ALL));
  }

  @Test
  void refusesNoise() throws Exception {
    byte[] noise = new byte[5 << 20];
    new Random(7).nextBytes(noise);

    assertThat(refusal(noise)).isEqualTo(Problem.of("register.file.columns", "given", ALL));
  }

  @Test
  void refusesAHeaderWithoutEnd() throws Exception {
    assertThat(refusal("x,".repeat(5 << 20).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Problem.of("register.file.columns", "given", ALL));
  }

  @Test
  void namesTheColumnsAnotherPublicFileLacks() throws Exception {
    assertThat(refusal("RECTYPE,URN,SCHNAME\r\n1,100001,Mole End".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            Problem.of(
                "register.file.columns", "given", "EstablishmentName, EstablishmentStatus (name)"));
  }

  @Test
  void refusesWhatIsNotThereOrIsAFolder() {
    Path missing = folder.resolve("missing.csv");
    assertThat(refusal(missing)).isEqualTo(Problem.of("register.file.none", missing.toString()));
    assertThat(refusal(folder)).isEqualTo(Problem.of("register.file.folder", folder.toString()));
  }

  @Test
  void refusesAHeaderWithoutRows() throws Exception {
    Path file = Extract.write(folder, StandardCharsets.UTF_8, HEADER);
    assertThat(refusal(file)).isEqualTo(Problem.of("register.file.empty", "extract.csv"));
  }

  @Test
  void givesUpOnAFileOfBadRows() throws Exception {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(Collections.nCopies(Reading.MAX_SKIPPED + 5, "x"));
    Path file = Extract.write(folder, StandardCharsets.UTF_8, lines.toArray(String[]::new));

    assertThat(refusal(file))
        .isEqualTo(Problem.of("register.file.damaged", (long) Reading.MAX_SKIPPED + 2));
  }

  @Test
  void givesUpOnAFileFullOfStrayQuotationMarks() throws Exception {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(Collections.nCopies(Reading.MAX_BROKEN + 5, "\"a\"b\",\"c\""));
    Path file = Extract.write(folder, StandardCharsets.UTF_8, lines.toArray(String[]::new));

    assertThat(refusal(file))
        .isEqualTo(Problem.of("register.file.damaged", (long) Reading.MAX_BROKEN + 2));
  }

  private Problem refusal(byte[] content) throws Exception {
    return refusal(Files.write(folder.resolve("given"), content));
  }

  private static Problem refusal(Path file) {
    return catchThrowableOfType(ProblemException.class, () -> Extract.read(file)).problem();
  }
}
