package org.daybook.report.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.booklet.Recorded;
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

/// Writes up what a term comes to for the governing body: a paragraph of somebody's own, then what
/// visits and forms say already.
public final class SummaryReport {
  private SummaryReport() {}

  /// The whole document.
  ///
  /// @param term its name
  /// @param on the day it is written
  /// @throws IllegalArgumentException if the pack has no summary, or no such term
  public static NoteContent of(YearReading reading, String term, LocalDate on) {
    BookletPlan.Summary plan =
        reading
            .booklet()
            .map(BookletPlan::summary)
            .orElseThrow(
                () -> new IllegalArgumentException(reading.framework().id() + " has no summary"));
    OfTerm its =
        reading.terms().stream()
            .filter(each -> each.span().name().equals(term))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no term " + term));
    Frame frame = reading.record().frame();
    String when = term + " " + frame.year();
    return new NoteContent(
        new NoteContent.Frame(
            plan.name() + ": " + frame.schoolName() + ", " + when,
            reading.framework().identity().organisation(),
            frame.schoolName(),
            when,
            plan.confidentiality(),
            List.of()),
        FileName.of(on, frame.school(), frame.schoolName(), plan.name() + " " + when),
        blocks(reading, plan, its, on));
  }

  private static List<Block> blocks(
      YearReading reading, BookletPlan.Summary plan, OfTerm term, LocalDate on) {
    List<Block> blocks = new ArrayList<>(title(reading, plan, term, on));
    if (!term.words().isBlank()) {
      blocks.add(new Heading(2, "In brief"));
      blocks.addAll(Prose.blocks(term.words()));
    }
    blocks.add(new Heading(2, "Visits"));
    List<Recorded> begun =
        term.visits().stream().filter(Recorded::begun).filter(reading::inBooklet).toList();
    begun.forEach(visit -> blocks.addAll(VisitBlocks.of(visit, plan.sections(), 3)));
    if (begun.isEmpty()) {
      blocks.add(new Block.Words(Tone.BODY, "No visit was recorded in this term."));
    }
    int terms = reading.terms().indexOf(term) + 1;
    reading
        .evaluations()
        .map(found -> YearBlocks.evaluations(found, terms))
        .filter(found -> !found.isEmpty())
        .ifPresent(
            found -> {
              blocks.add(new Heading(2, "Evaluations"));
              blocks.addAll(found);
            });
    blocks.addAll(YearBlocks.forms(term.forms(), plan.forms(), 2));
    return blocks;
  }

  private static List<Block> title(
      YearReading reading, BookletPlan.Summary plan, OfTerm term, LocalDate on) {
    Frame frame = reading.record().frame();
    Identity pack = reading.framework().identity();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("URN", Wording.urn(frame.school())));
    facts.add(new Fact("Term", term.span().name() + " " + frame.year()));
    facts.add(new Fact("Written", Wording.day(on)));
    if (!plan.circulation().isEmpty()) {
      facts.add(new Fact("For", Wording.list(plan.circulation())));
    }
    facts.add(new Fact("Framework", pack.title() + ", version " + pack.version()));
    return List.of(
        new Heading(1, plan.name()),
        new Block.Words(Tone.LEAD, frame.schoolName()),
        new Block.Facts(facts));
  }
}
