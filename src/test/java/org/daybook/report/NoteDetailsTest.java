package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.report.NoteBlocks.FRAMEWORK;
import static org.daybook.report.NoteBlocks.FULL;
import static org.daybook.report.NoteBlocks.row;

import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Preparation;
import org.daybook.domain.visit.Visit;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.page.Cell;
import org.daybook.report.pdf.NotePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a note says by the way: where things come from, and since when.
class NoteDetailsTest {
  private static final LocalDate BEFORE = LocalDate.of(2026, 10, 6);

  @Test
  void evidenceSaysItsKindAndVoicesTheirDaysWhereTheyAreNotThatOfTheVisit() {
    Evidence walk =
        new Evidence(
            new UUID(5, 5),
            "Doors stood open",
            Set.of("attendance"),
            Source.LEARNING_WALK,
            false,
            Audience.SCHOOL,
            null);
    Visit visit = FULL.with(FULL.findings().withEvidence(walk));
    Judgement judgement = visit.findings().judgement("attendance");
    LocalDate day = visit.occasion().date();

    assertThat(parts(visit)).contains("Doors stood open (learning walk)").doesNotContain("Placed");
    assertThat(parts(with(visit, Voice.ADVISER, judgement.on(day)))).doesNotContain("Placed");
    assertThat(parts(with(visit, Voice.ADVISER, judgement.on(BEFORE))))
        .contains("Placed on 6 Oct 2026");
    assertThat(parts(with(visit, Voice.SCHOOL, judgement.on(BEFORE))))
        .contains("The school's own view (6 Oct 2026): ");
  }

  @Test
  void anActionOfAnEarlierVisitSaysBrieflyWhereItComesFromAndWhatItWas() {
    Action now = FULL.outcome().actions().getFirst();
    Action then = now.withAction(Rag.RED).withImpact(null);
    Carried carried =
        new Carried(Map.of(), Map.of(), List.of(new Brought<>(new UUID(6, 6), BEFORE, then)));
    Visit visit = FULL.with(new Preparation("Walk the site", List.of("The plan"), carried));

    List<Cell> row =
        NoteBlocks.grids(visit).stream()
            .filter(grid -> grid.columns().getFirst().heading().equals("What"))
            .map(grid -> grid.rows().getFirst())
            .findFirst()
            .orElseThrow();
    assertThat(row.getFirst().parts()).contains(new Cell.Remark("From 6 Oct 2026"));
    assertThat(row.get(4).parts())
        .containsExactly(new Cell.Rating(now.action()), new Cell.Remark("was red"));
    assertThat(row.get(5).parts()).containsExactly(new Cell.Rating(now.impact()));
    assertThat(NoteBlocks.facts(visit, 0))
        .containsEntry("Agenda", "Walk the site")
        .containsEntry("Had beforehand", "The plan");
  }

  @Test
  void aLongNameNeitherRunsIntoTheDateNorIntoASecondLine(@TempDir Path folder) throws Exception {
    String name = "The Invented Federation of Schools at the Long Water ".repeat(3).strip();
    Occasion o = FULL.occasion();
    Occasion renamed =
        new Occasion(
            o.school(), name, o.type(), o.date(), o.halfTerm(), o.adviser(), o.present(), "");
    Path file = folder.resolve("note.pdf");
    NotePdf.write(NoteOfVisit.schoolCopy(FULL.with(renamed), FRAMEWORK, null), file);

    try (ReadBack note = ReadBack.of(Files.readAllBytes(file))) {
      Map<Float, Float> lines = linesOfHead(note);
      assertThat(name.length()).isGreaterThan(120);
      assertThat(lines.keySet()).as("a line of marks and one of names").hasSize(2);
      assertThat(lines.values()).allSatisfy(end -> assertThat(end).isLessThan(440));
      assertThat(note.page(1)).contains("…");
      assertThat(note.words()).as("the page itself has all of it").contains(name);
    }
  }

  /// How far the lines of the head reach to the right, but for the date, by their height.
  private static Map<Float, Float> linesOfHead(ReadBack note) {
    Map<Float, Float> ends = new TreeMap<>();
    new PdfCanvasProcessor(
            new IEventListener() {
              @Override
              public void eventOccurred(IEventData data, EventType type) {
                if (data instanceof TextRenderInfo text
                    && text.getBaseline().getStartPoint().get(1) > 785
                    && text.getBaseline().getStartPoint().get(0) < 300) {
                  ends.merge(
                      (float) Math.round(text.getBaseline().getStartPoint().get(1)),
                      text.getBaseline().getEndPoint().get(0),
                      Math::max);
                }
              }

              @Override
              public Set<EventType> getSupportedEvents() {
                return Set.of(EventType.RENDER_TEXT);
              }
            })
        .processPageContent(note.pdf().getPage(1));
    return ends;
  }

  private static String parts(Visit visit) {
    return row(visit, "Attendance").getLast().parts().toString();
  }

  private static Visit with(Visit visit, Voice voice, Judgement judgement) {
    return visit.with(visit.findings().withJudgement(voice, "attendance", judgement));
  }
}
