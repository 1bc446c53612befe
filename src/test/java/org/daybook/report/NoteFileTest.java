package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.Visits;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.page.NoteContent;
import org.daybook.report.pdf.NotePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteFileTest {
  private static final Framework FRAMEWORK = Frameworks.small();
  private static final NoteContent NOTE =
      NoteOfVisit.schoolCopy(Visits.full(FRAMEWORK), FRAMEWORK, null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Larkfield Primary School | 2026-11-23 109876 Larkfield Primary School – Note of visit, draft.pdf
          St Mary's C/E: "First"?  | 2026-11-23 109876 St Mary's C-E- -First-- – Note of visit, draft.pdf
          ..\\..\\<evil>*            | 2026-11-23 109876 ..-..--evil-- – Note of visit, draft.pdf
          Ysgol Gynradd Tŷ Gwyn    | 2026-11-23 109876 Ysgol Gynradd Tŷ Gwyn – Note of visit, draft.pdf
          """)
  void aFileIsNamedByDateUrnSchoolAndDocument(String school, String expected) {
    assertThat(named(school)).isEqualTo(expected);
  }

  @Test
  void aLongOrBrokenNameStillMakesAFileName() throws Exception {
    String name = named("😀".repeat(200) + "\uD83D\n\t\u0000");
    assertThat(name)
        .hasSizeLessThan(220)
        .doesNotContain("\n", "\t", "\u0000")
        .endsWith("draft.pdf");
    assertThat(named("Broken \uD83D half\u0007")).contains("Broken - half –");
  }

  @Test
  void anOlderFileIsReplacedAndNothingElseIsLeft(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve(NOTE.fileName()), "older");
    NotePdf.write(NOTE, file);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aFolderInTheWayIsAProblemAndLeavesNothingBehind(@TempDir Path folder) throws Exception {
    Path inTheWay = Files.createDirectory(folder.resolve("note.pdf"));
    Files.writeString(inTheWay.resolve("older.pdf"), "older");
    assertThat(problem(inTheWay))
        .isEqualTo(Problem.of("report.target.folder", inTheWay.toString()));
    assertThat(inTheWay.resolve("older.pdf")).hasContent("older");
    assertThat(folder.toFile().list()).containsExactly("note.pdf");
  }

  @Test
  void aFolderThatIsNotThereIsAProblem(@TempDir Path folder) {
    assertThat(problem(folder.resolve("nowhere/note.pdf")))
        .isEqualTo(Problem.of("report.target.missing", folder.resolve("nowhere").toString()));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLinkIsFollowedAndStays(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("older.pdf"), "older");
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), Path.of("older.pdf"));
    NotePdf.write(NOTE, link);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");

    Path dangling = Files.createSymbolicLink(folder.resolve("new.pdf"), Path.of("not-yet.pdf"));
    NotePdf.write(NOTE, dangling);
    assertThat(dangling).isSymbolicLink();
    assertThat(folder.resolve("not-yet.pdf")).isRegularFile();

    Path loop = Files.createSymbolicLink(folder.resolve("loop.pdf"), Path.of("loop.pdf"));
    assertThat(problem(loop).key()).isEqualTo("report.write.failed");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceIsNeverReplaced(@TempDir Path folder) throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("note.pdf"), Path.of("/dev/null"));
    assertThat(problem(link).key()).isEqualTo("report.target.special");
    assertThat(Path.of("/dev/null")).exists();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  private static Problem problem(Path file) {
    ProblemException thrown =
        catchThrowableOfType(ProblemException.class, () -> NotePdf.write(NOTE, file));
    return thrown.problem();
  }

  private static String named(String school) {
    Visit visit = Visits.empty(FRAMEWORK);
    Occasion o = visit.occasion();
    Occasion renamed =
        new Occasion(
            o.school(), school, o.type(), o.date(), o.halfTerm(), o.adviser(), o.present(), "");
    return NoteOfVisit.schoolCopy(visit.with(renamed), FRAMEWORK, null).fileName();
  }
}
