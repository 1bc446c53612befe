package org.daybook.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.application.Visits.NewVisit;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.fixture.PatsStore;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of visit of every pack makes its document, in both copies, and each says what is in
/// its sections to those who may read it and to nobody else.
@TestInstance(Lifecycle.PER_CLASS)
class EveryNoteTest {
  private Session session;
  private Path folder;

  @BeforeAll
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = PatsStore.empty(folder);
  }

  @AfterAll
  void close() {
    session.close();
  }

  static Stream<Arguments> types() {
    return PackLibrary.builtIn().all().stream()
        .flatMap(
            pack ->
                pack.practice().visitTypes().stream()
                    .map(type -> Arguments.of(pack.id(), type.id())));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everySectionIsReadByThoseItIsMeantFor(String pack, String typeId) throws Exception {
    Framework framework = session.frameworks().find(pack);
    VisitType type = framework.visitType(typeId);
    OpenVisit visit = session.open(begin(pack, typeId));
    NoteTaking notes = new NoteTaking(visit);
    for (Section section : type.sections()) {
      for (String key : section.noteKeys()) {
        notes.write(key, "Noted for " + word(type, key));
      }
    }

    String school = copy(visit, Copy.SCHOOL);
    assertThat(school).contains(type.document(), "Ashley Down Primary School");
    assertThat(missing(type.circulation(), school)).isEmpty();
    assertThat(school).contains(type.confidentiality());
    assertThat(missing(titles(type, Audience.SCHOOL), school)).isEmpty();
    assertThat(missing(words(type, Audience.SCHOOL), school)).isEmpty();
    assertThat(found(words(type, Audience.INTERNAL), school)).isEmpty();
    assertThat(found(words(type, Audience.PRIVATE), school)).isEmpty();

    String internal = copy(visit, Copy.INTERNAL);
    assertThat(missing(words(type, Audience.SCHOOL), internal)).isEmpty();
    assertThat(missing(words(type, Audience.INTERNAL), internal)).isEmpty();
    assertThat(found(words(type, Audience.PRIVATE), internal)).isEmpty();
  }

  private UUID begin(String pack, String type) throws Exception {
    return session
        .visits()
        .start(
            new NewVisit(
                PatsStore.ASHLEY_DOWN,
                pack,
                type,
                PatsStore.TODAY,
                "Pat Lindqvist (invented)",
                List.of(),
                ""));
  }

  /// The text of a copy with runs of white space as one space.
  private String copy(OpenVisit visit, Copy copy) throws Exception {
    Path file = folder.resolve(copy + ".pdf");
    session.noteExport().write(visit.standing(), copy, file);
    StringBuilder words = new StringBuilder();
    try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        words.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append(' ');
      }
    }
    return words.toString().replaceAll("\\s+", " ");
  }

  private static List<String> titles(VisitType type, Audience audience) {
    return sections(type, audience).map(Section::title).toList();
  }

  private static List<String> words(VisitType type, Audience audience) {
    return sections(type, audience)
        .flatMap(section -> section.noteKeys().stream())
        .map(key -> word(type, key))
        .toList();
  }

  private static Stream<Section> sections(VisitType type, Audience audience) {
    return type.sections().stream().filter(section -> section.audience() == audience);
  }

  /// A word that nothing else says.
  private static String word(VisitType type, String key) {
    String letters =
        Integer.toUnsignedString((type.id() + key).hashCode(), 26)
            .codePoints()
            .map(c -> Character.isDigit(c) ? 'q' + c - '0' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return "zz" + letters;
  }

  private static List<String> missing(List<String> words, String text) {
    return words.stream().filter(word -> !text.contains(word)).toList();
  }

  private static List<String> found(List<String> words, String text) {
    return words.stream().filter(text::contains).toList();
  }
}
