package org.daybook.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.application.Visits.NewVisit;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.daybook.fixture.PlantedFields.Eyes;
import org.daybook.fixture.PlantedVisit;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of visit of every pack makes its document, in both copies, and each says what was
/// written to those who may read it and to nobody else, wherever in the file one looks.
@TestInstance(Lifecycle.PER_CLASS)
class EveryNoteTest {
  static final String DAYS = "37.625";

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
  void whatIsWrittenIsReadByThoseItIsMeantFor(String pack, String typeId) throws Exception {
    VisitType type = session.frameworks().find(pack).visitType(typeId);
    OpenVisit visit = session.open(begin(pack, typeId));
    PlantedVisit planted = plantedAt(visit);

    Path school = copy(visit, Copy.SCHOOL);
    String said = PdfWords.of(school);
    assertThat(said).contains(type.document(), "Ashley Down Primary School");
    assertThat(missing(type.circulation(), said)).isEmpty();
    assertThat(said).contains(type.confidentiality());
    assertThat(missing(titles(type), said)).isEmpty();
    assertThat(missing(planted.words(Eyes.SCHOOL), said)).isEmpty();
    String everything = PdfWords.everything(school);
    assertThat(everything).contains(planted.words(Eyes.SCHOOL).getFirst());
    assertThat(found(planted.words(Eyes.INTERNAL), everything)).isEmpty();
    assertThat(found(planted.words(Eyes.NOBODY), everything)).isEmpty();
    assertThat(everything).doesNotContain(DAYS);

    Path internal = copy(visit, Copy.INTERNAL);
    String inside = PdfWords.of(internal);
    assertThat(missing(planted.words(Eyes.SCHOOL), inside)).isEmpty();
    assertThat(missing(planted.words(Eyes.INTERNAL), inside)).isEmpty();
    assertThat(inside).contains(DAYS);
    assertThat(found(planted.words(Eyes.NOBODY), inside)).isEmpty();
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

  static PlantedVisit plantedAt(OpenVisit open) throws Exception {
    PlantedVisit planted = new PlantedVisit(open.framework(), open.visit());
    open.settle(_ -> planted.visit());
    return planted;
  }

  private Path copy(OpenVisit visit, Copy copy) throws Exception {
    Path file = folder.resolve(copy + ".pdf");
    session.noteExport().write(visit.standing(), copy, file);
    return file;
  }

  private static List<String> titles(VisitType type) {
    return type.sections().stream()
        .filter(section -> section.audience() == Audience.SCHOOL)
        .map(Section::title)
        .toList();
  }

  private static List<String> missing(List<String> words, String text) {
    return words.stream().filter(word -> !text.contains(word)).toList();
  }

  static List<String> found(List<String> words, String text) {
    return words.stream().filter(text::contains).toList();
  }
}
