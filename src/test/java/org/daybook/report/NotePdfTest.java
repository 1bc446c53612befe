package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Ink;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Attachment.Format;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.Photos;
import org.daybook.fixture.Visits;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.pdf.NotePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotePdfTest {
  private static final Framework FRAMEWORK = Frameworks.small();
  private static final String SENTENCE = "What they say matches what was seen in lessons. ";
  private static final Visit FULL = Visits.full(FRAMEWORK);

  @Test
  void aLongNoteIsForTheArchiveAndForEveryReader() throws Exception {
    byte[] pdf =
        NotePdf.bytes(NoteOfVisit.schoolCopy(LongVisit.visit(), LongVisit.framework(), null));
    VeraPdf.assertCompliant(pdf);
    try (ReadBack note = ReadBack.of(pdf)) {
      assertThat(note.pages()).isGreaterThanOrEqualTo(6);
      assertThat(note.page(note.pages())).contains("Page %1$d of %1$d".formatted(note.pages()));
    }
  }

  @Test
  void aHeadteacherReadsTheSummaryOnTheFirstTwoPages() throws Exception {
    byte[] pdf =
        NotePdf.bytes(NoteOfVisit.schoolCopy(LongVisit.visit(), LongVisit.framework(), null));
    try (ReadBack note = ReadBack.of(pdf)) {
      assertThat(note.page(1)).contains("Summary", "Established", "Why it differs");
      assertThat(note.pageOf("By when")).isEqualTo(2);
      assertThat(note.pageOf("Report card")).isGreaterThan(2);
    }
  }

  @Test
  void everyPageOfADemoSaysThatItIsADraftAndInvented() throws Exception {
    try (ReadBack note =
        ReadBack.of(NotePdf.bytes(NoteOfVisit.schoolCopy(FULL, FRAMEWORK, null).invented()))) {
      for (int page = 1; page <= note.pages(); page++) {
        assertThat(note.page(page)).startsWith("Draft, not issued   ·   Demo – invented data");
      }
      assertThat(note.text()).contains("State Draft, not issued").doesNotContain("Half a day");
    }
  }

  /// Wherever a table or the sign-off happens to meet the end of a page.
  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30})
  void noPageIsLeftHalfEmpty(int linesBefore) throws Exception {
    Visit visit =
        Visits.withNote(LongVisit.visit(), "context", "One more line.\n\n".repeat(linesBefore));
    byte[] pdf = NotePdf.bytes(NoteOfVisit.schoolCopy(visit, LongVisit.framework(), null));
    try (ReadBack note = ReadBack.of(pdf)) {
      for (int page = 1; page < note.pages(); page++) {
        assertThat(note.emptyBelow(page)).as("page %d", page).isLessThan(0.4);
      }
      assertThat(note.page(note.pages())).contains("Circulation and sign-off");
    }
  }

  @Test
  void picturesAreNamedForWhoCannotSeeThemAndDocumentsListed() throws Exception {
    byte[] picture = Photos.encoded(Photos.halves(600, 450, BufferedImage.TYPE_INT_RGB), "jpeg");
    Attachment hall = attachment(1, Format.JPEG, "Hall.jpg", "The hall at noon, tables in rows");
    Attachment office = attachment(2, Format.PNG, "Office.png", "OFFICEALT");
    Attachment plan = attachment(3, Format.PDF, "Plan of the school.pdf", "");
    Attachment secret = attachment(4, Format.PDF, "OFFICEFILE.pdf", "");
    Evidence seen =
        new Evidence(new UUID(7, 1), "Lunch is calm", Set.of("attendance"))
            .withAttachments(List.of(hall, plan));
    Evidence internal =
        new Evidence(new UUID(7, 2), "Rent", Set.of())
            .withAudience(Audience.INTERNAL)
            .withAttachments(List.of(office, secret));
    Visit visit = FULL.with(FULL.findings().withEvidence(seen).withEvidence(internal));
    Map<UUID, byte[]> pictures = Map.of(hall.id(), picture, office.id(), Photos.png(500, 400));

    byte[] school = NotePdf.bytes(NoteOfVisit.copy(visit, FRAMEWORK, null, Copy.SCHOOL, pictures));
    VeraPdf.assertCompliant(school);
    try (ReadBack note = ReadBack.of(school)) {
      assertThat(note.elements(PdfName.Figure))
          .extracting(figure -> String.valueOf(figure.getAlt()))
          .filteredOn(alt -> !alt.startsWith("Bar: "))
          .containsExactly("The hall at noon, tables in rows");
      assertThat(note.text()).contains("Pictures and documents").contains("Plan of the school.pdf");
      assertThat(note.everything()).doesNotContain("OFFICEALT").doesNotContain("OFFICEFILE");
      assertThat(note.text()).doesNotContain("OFFICE");
    }
    byte[] ours = NotePdf.bytes(NoteOfVisit.copy(visit, FRAMEWORK, null, Copy.INTERNAL, pictures));
    VeraPdf.assertCompliant(ours);
    try (ReadBack note = ReadBack.of(ours)) {
      assertThat(note.elements(PdfName.Figure))
          .extracting(figure -> String.valueOf(figure.getAlt()))
          .filteredOn(alt -> !alt.startsWith("Bar: "))
          .containsExactly("The hall at noon, tables in rows", "OFFICEALT");
      assertThat(note.text()).contains("OFFICEFILE.pdf");
    }
  }

  @Test
  void aDrawnSignatureIsLinesWithWordsForWhoCannotSeeThem() throws Exception {
    Visit visit =
        FULL.with(
            FULL.outcome()
                .at(
                    VisitState.AGREED,
                    Course.BEGINNING
                        .signed(
                            new Signature(
                                "Sam Example",
                                Signature.HEADTEACHER,
                                LocalDate.of(2026, 11, 27),
                                Ink.read("40,120 60,60 90,40;150,90")))
                        .signed(
                            new Signature(
                                "Alex Sample", Signature.CHAIR, LocalDate.of(2026, 11, 27)))));

    byte[] pdf = pdf(visit);

    VeraPdf.assertCompliant(pdf);
    try (ReadBack note = ReadBack.of(pdf)) {
      assertThat(note.elements(PdfName.Figure))
          .extracting(figure -> String.valueOf(figure.getAlt()))
          .filteredOn(alt -> !alt.startsWith("Bar: "))
          .containsExactly("Signature of Sam Example, drawn");
      assertThat(note.text()).contains("Signed: Alex Sample").contains("27 Nov 2026");
    }
  }

  private static Attachment attachment(int number, Format format, String name, String alt) {
    return new Attachment(new UUID(8, number), "f".repeat(64), name, format, 1, alt);
  }

  @Test
  void aNoteOfNothingIsStillANote() throws Exception {
    byte[] pdf = pdf(Visits.empty(FRAMEWORK));
    VeraPdf.assertCompliant(pdf);
    try (ReadBack note = ReadBack.of(pdf)) {
      assertThat(note.text()).contains("not enough evidence").doesNotContain("Report card");
    }
  }

  @Test
  void saysWhatItIsAndInWhichLanguage() throws Exception {
    try (ReadBack note = ReadBack.of(pdf(FULL))) {
      String title = "Note of visit: Larkfield Primary School, 23 November 2026";
      PdfDictionary catalog = note.pdf().getCatalog().getPdfObject();
      assertThat(note.pdf().getDocumentInfo().getTitle()).isEqualTo(title);
      assertThat(new String(note.pdf().getXmpMetadataBytes(), StandardCharsets.UTF_8))
          .contains(title)
          .contains("pdfaid:part=\"3\"")
          .contains("pdfaid:conformance=\"A\"")
          .contains("<pdfuaid:part>1</pdfuaid:part>");
      assertThat(note.pdf().getCatalog().getLang().toUnicodeString()).isEqualTo("en-GB");
      assertThat(catalog.getAsDictionary(PdfName.ViewerPreferences).get(PdfName.DisplayDocTitle))
          .isEqualTo(PdfBoolean.TRUE);
    }
  }

  @Test
  void headingsLeadThroughItWithoutAGap() throws Exception {
    try (ReadBack note = ReadBack.of(pdf(FULL))) {
      List<Integer> levels =
          note.elements().stream()
              .map(e -> e.getRole().getValue())
              .filter(role -> role.matches("H[1-6]"))
              .map(role -> Integer.parseInt(role.substring(1)))
              .toList();
      assertThat(levels).startsWith(1).contains(3);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
      }
      var bookmarks = note.pdf().getOutlines(true).getAllChildren();
      assertThat(bookmarks)
          .singleElement()
          .satisfies(b -> assertThat(b.getTitle()).isEqualTo("Note of visit"));
      assertThat(bookmarks.getFirst().getAllChildren())
          .extracting(b -> b.getTitle())
          .containsExactly(
              "Summary", "Context", "Category in detail", "Judgements", "Circulation and sign-off");
    }
  }

  @Test
  void everyTableNamesItsColumnsAndRows() throws Exception {
    try (ReadBack note = ReadBack.of(pdf(FULL))) {
      assertThat(note.elements(PdfName.Table)).hasSizeGreaterThan(6);
      assertThat(note.elements(PdfName.THead))
          .allSatisfy(
              head -> assertThat(cells(head)).isNotEmpty().allSatisfy(c -> scope(c, "Column")));
      assertThat(note.elements(PdfName.TBody))
          .flatExtracting(PdfStructElem::getKids)
          .allSatisfy(
              row -> {
                List<PdfStructElem> cells = cells((PdfStructElem) row);
                scope(cells.getFirst(), "Row");
                assertThat(cells.subList(1, cells.size()))
                    .isNotEmpty()
                    .extracting(PdfStructElem::getRole)
                    .containsOnly(PdfName.TD);
              });
    }
  }

  @Test
  void barsAreReadAloudAndListsAreLists() throws Exception {
    try (ReadBack note = ReadBack.of(pdf(FULL))) {
      assertThat(note.elements(PdfName.Figure))
          .extracting(e -> e.getAlt().toUnicodeString())
          .containsExactly(
              "Bar: distance of Extending is 8",
              "Bar: distance of Established is 4",
              "Bar: distance of Developing is 2, the closest fit",
              "Bar: distance of Causing Concern is 4");
      assertThat(note.elements(PdfName.L)).isNotEmpty();
      assertThat(note.elements(PdfName.LI)).hasSizeGreaterThan(note.elements(PdfName.L).size());
    }
  }

  @Test
  void carriesTheVisitInReadableText() throws Exception {
    try (ReadBack note = ReadBack.of(pdf(FULL))) {
      assertThat(note.text())
          .contains(
              "Penhallow Council",
              "Larkfield Primary School",
              "109876",
              "23 November 2026",
              "Autumn 2, 2026/27",
              "School improvement officer Robin Invented",
              "Sam Example, headteacher",
              "The school has two forms of entry.",
              "Part-time timetables",
              "Absence fell, but slowly.",
              "Registers checked for four weeks",
              "Talked with the school council",
              "Autumn results came in better than the summer's.",
              "Training booked for January.",
              "At least one placed aspect would have to move for Causing Concern to be proposed.",
              "● Green ▲ Amber",
              "■ Red",
              "Not rated",
              "Confidential to the school, its governors and Penhallow Council.");
    }
  }

  @Test
  void nothingInternalOrPrivateIsAnywhereInTheFile() throws Exception {
    assertThat(FULL.findings().notes().toString()).contains("INTERNALWORD", "PRIVATEWORD");
    byte[] pdf = pdf(FULL);
    try (ReadBack note = ReadBack.of(pdf)) {
      assertThat(note.text()).contains("two forms").doesNotContain("INTERNALWORD", "PRIVATEWORD");
      assertThat(note.everything())
          .contains("Larkfield")
          .doesNotContain("INTERNALWORD", "PRIVATEWORD");
    }
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .doesNotContain("INTERNALWORD", "PRIVATEWORD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tab\tand bell\u0007 and nul\u0000 and next\u0085line",
        "Arabic مرحبا and Hebrew שלום",
        "a smile 😀, half of one \uD83D, the other \uDE00",
        "zero\u200Bwidth, mark\uFEFF, private \uE000, join\u200Der",
        "Ŵyn, Šárka, Nguyễn, Zoë, e\u0301, ½ ≤ 3 → €5",
      })
  void oddCharactersAreShownOrReplacedByASquare(String text) throws Exception {
    byte[] pdf = pdf(Visits.withNote(FULL, "context", text + " end"));
    VeraPdf.assertCompliant(pdf);
    try (ReadBack note = ReadBack.of(pdf)) {
      assertThat(note.text()).contains(text.substring(0, 3)).contains(" end");
      assertThat(note.text().contains("□")).isEqualTo(!text.startsWith("Ŵyn"));
    }
  }

  @Test
  void accentsAndWelshAndVietnameseAreShown() throws Exception {
    try (ReadBack note =
        ReadBack.of(pdf(Visits.withNote(FULL, "context", "Ŵyn Šárka Nguyễn e\u0301 ≤ €")))) {
      assertThat(note.text()).contains("Ŵyn Šárka Nguyễn é ≤ €");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "unbroken", "…\n\n- an item\n- another\n\n"})
  void aMegabyteInOneFieldIsPrintedWhole(String piece) throws Exception {
    String filling = piece.replace("…", SENTENCE.repeat(12));
    String text = "first " + filling.repeat((1 << 20) / filling.length()) + " last-words";
    byte[] pdf = pdf(Visits.withNote(FULL, "context", text));
    try (ReadBack note = ReadBack.of(pdf)) {
      assertThat(note.pages()).isGreaterThan(50);
      assertThat(note.textFrom(note.pages() - 10)).contains("last-words");
    }
  }

  /// Wherever the text before ends, down a page.
  @ParameterizedTest
  @ValueSource(ints = {0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44})
  void aSmallTableStaysWithItsHeadingOnOnePage(int linesBefore) throws Exception {
    Agreement longer =
        new Agreement(
            "established",
            "developing",
            List.of(new Person("Sam Example", "headteacher")),
            "as discussed\n".repeat(linesBefore + 1),
            FULL.occasion().date());
    try (ReadBack note = ReadBack.of(pdf(FULL.with(FULL.outcome().with(longer))))) {
      assertThat(note.page(note.pageOf("Circulation and sign-off")))
          .contains("This note goes to", "Framework", "Signature", "Chair of governors");
      assertThat(note.page(note.pageOf("Report card"))).contains("Closest fit", "Safety");
    }
  }

  @Test
  void aRowLongerThanAPageIsSplitAndNothingIsLost() throws Exception {
    var judgement =
        FULL.findings().judgement("plan").withRationale("long reasons ".repeat(2000) + "at last");
    byte[] pdf = pdf(FULL.with(FULL.findings().withJudgement("plan", judgement)));
    VeraPdf.assertCompliant(pdf);
    try (ReadBack note = ReadBack.of(pdf)) {
      assertThat(note.text()).contains("at last");
    }
  }

  private static byte[] pdf(Visit visit) {
    return NotePdf.bytes(NoteOfVisit.schoolCopy(visit, FRAMEWORK, null));
  }

  private static List<PdfStructElem> cells(PdfStructElem part) {
    return part.getKids().stream()
        .map(PdfStructElem.class::cast)
        .flatMap(
            kid -> PdfName.TR.equals(kid.getRole()) ? cells(kid).stream() : List.of(kid).stream())
        .toList();
  }

  private static void scope(PdfStructElem cell, String scope) {
    assertThat(cell.getRole()).isEqualTo(PdfName.TH);
    assertThat(cell.getAttributesList())
        .anySatisfy(a -> assertThat(a.getAttributeAsEnum("Scope")).isEqualTo(scope));
  }
}
