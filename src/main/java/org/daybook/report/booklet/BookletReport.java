package org.daybook.report.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.booklet.EntryReading;
import org.daybook.domain.booklet.Stop.OfHalfTerm;
import org.daybook.domain.booklet.Stop.OfTerm;
import org.daybook.domain.booklet.YearReading;
import org.daybook.domain.booklet.YearRecord.Frame;
import org.daybook.domain.framework.Identity;
import org.daybook.domain.year.BookletPlan;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.page.Block.Heading;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.NoteContent;
import org.daybook.report.words.FileName;
import org.daybook.report.words.Prose;
import org.daybook.report.words.Wording;

/// Writes a school's year up as one document: the calendar at a glance, each half-term with its
/// visits and what is missing, each term with its forms and the paragraph for governors.
public final class BookletReport {
  private final YearReading reading;
  private final BookletPlan plan;
  private final LocalDate on;

  private BookletReport(YearReading reading, BookletPlan plan, LocalDate on) {
    this.reading = reading;
    this.plan = plan;
    this.on = on;
  }

  /// The whole document.
  ///
  /// @param on the day it is written
  /// @throws IllegalArgumentException if the pack has no booklet
  public static NoteContent of(YearReading reading, LocalDate on) {
    BookletPlan plan =
        reading
            .booklet()
            .orElseThrow(
                () -> new IllegalArgumentException(reading.framework().id() + " has no booklet"));
    BookletReport report = new BookletReport(reading, plan, on);
    return new NoteContent(report.frame(), report.fileName(), report.blocks());
  }

  private NoteContent.Frame frame() {
    Frame frame = reading.record().frame();
    return new NoteContent.Frame(
        plan.name() + ": " + frame.schoolName() + ", " + frame.year(),
        reading.framework().identity().organisation(),
        frame.schoolName(),
        frame.year(),
        plan.confidentiality(),
        List.of());
  }

  private String fileName() {
    Frame frame = reading.record().frame();
    return FileName.of(on, frame.school(), frame.schoolName(), plan.name() + " " + frame.year());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(title());
    if (reading.halfTerms().stream().anyMatch(half -> !half.entries().isEmpty())) {
      blocks.add(new Heading(2, "The year at a glance"));
      blocks.add(GlanceBlock.of(reading));
    }
    reading
        .evaluations()
        .map(found -> YearBlocks.evaluations(found, found.terms().size()))
        .filter(found -> !found.isEmpty())
        .ifPresent(
            found -> {
              blocks.add(new Heading(2, "Evaluations by term"));
              blocks.addAll(found);
            });
    for (var stop : reading.stops()) {
      switch (stop) {
        case OfHalfTerm half -> blocks.addAll(halfTerm(half));
        case OfTerm term -> blocks.addAll(term(term));
      }
    }
    return blocks;
  }

  private List<Block> title() {
    Frame frame = reading.record().frame();
    Identity pack = reading.framework().identity();
    int missing = reading.missing();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("URN", Wording.urn(frame.school())));
    facts.add(new Fact("Academic year", frame.year()));
    facts.add(new Fact("Written", Wording.day(on)));
    facts.add(
        new Fact(
            "Missing by now",
            reading.unrecorded() ? "Nothing was recorded here in this year." : missing(missing)));
    facts.add(new Fact("Framework", pack.title() + ", version " + pack.version()));
    return List.of(
        new Heading(1, plan.name()),
        new Block.Words(Tone.LEAD, frame.schoolName()),
        new Block.Facts(facts));
  }

  private static String missing(int count) {
    return count == 0 ? "Nothing" : Wording.capital(Wording.number(count)) + things(count);
  }

  private static String things(int count) {
    return count == 1 ? " thing" : " things";
  }

  private List<Block> halfTerm(OfHalfTerm half) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, half.span().name()));
    for (EntryReading entry : half.entries()) {
      blocks.add(new Block.Words(Tone.BODY, Wording.sentence(entry.entry().focus())));
      entry
          .uncounted()
          .flatMap(ItemBlocks::uncounted)
          .map(why -> new Block.Words(Tone.BODY, why))
          .ifPresent(blocks::add);
      ItemBlocks.of(entry).forEach(blocks::add);
    }
    half.visits().stream()
        .filter(reading::inBooklet)
        .forEach(visit -> blocks.addAll(VisitBlocks.of(visit, plan.sections(), 3)));
    blocks.addAll(YearBlocks.forms(half.forms(), plan.forms(), 3));
    if (blocks.size() == 1) {
      blocks.add(new Block.Words(Tone.BODY, "Nothing recorded."));
    }
    return blocks;
  }

  private List<Block> term(OfTerm term) {
    List<Block> blocks = new ArrayList<>();
    BookletPlan.Summary summary = plan.summary();
    if (!term.words().isBlank()) {
      blocks.add(new Heading(3, summary == null ? "In brief" : summary.name()));
      blocks.addAll(Prose.blocks(term.words()));
    }
    blocks.addAll(YearBlocks.forms(term.forms(), plan.forms(), 3));
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Heading(2, term.span().name() + " as a whole"));
    }
    return blocks;
  }
}
