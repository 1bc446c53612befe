package org.daybook.cli.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.cli.support.Answer;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.NoteRules;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.indicator.Band;
import org.daybook.domain.indicator.Band.Limit;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.strand.CountedDays;
import org.daybook.domain.strand.Stage;
import org.daybook.domain.strand.Strand;
import org.daybook.domain.year.BookletPlan;
import org.daybook.domain.year.CalendarEntry;
import org.daybook.domain.year.CalendarEntry.Item;
import org.daybook.domain.year.Term;
import org.jspecify.annotations.Nullable;

/// The parts of a pack that only some organisations have, as text to read in a terminal.
public final class PartsText {
  private final Framework framework;
  private final Answer answer;

  private PartsText(Framework framework, Answer answer) {
    this.framework = framework;
    this.answer = answer;
  }

  static void print(Framework framework, Answer answer) {
    PartsText text = new PartsText(framework, answer);
    text.notes();
    framework.practice().yearPlan().terms().forEach(text::term);
    framework.practice().yearPlan().calendar().forEach(text::entry);
    Optional.ofNullable(framework.practice().yearPlan().booklet()).ifPresent(text::booklet);
    framework.practice().route().stages().forEach(text::stage);
    framework.practice().route().counted().forEach(text::counted);
    framework.practice().route().strands().forEach(text::strand);
    framework.instruments().measures().forEach(text::measure);
    framework.instruments().grids().forEach(text::grid);
    framework.instruments().forms().forEach(text::form);
  }

  private void head(String words) {
    answer.line("");
    answer.line(words);
  }

  private void say(String label, String words) {
    if (!words.isEmpty()) {
      answer.line("  " + label + ": " + words);
    }
  }

  private void notes() {
    NoteRules rules = framework.practice().noteRules();
    String discussed = Optional.ofNullable(rules.discussedWith()).orElse("");
    String alert = Optional.ofNullable(rules.alert()).orElse("");
    String groups = rules.groups().stream().map(PartsText::group).collect(Collectors.joining(", "));
    head("Notes");
    say("Groups", groups);
    say("Evidence discussed with", discussed);
    say("Told at once of a concern", alert);
    say("Looks at a note before it is issued", Optional.ofNullable(rules.leadCheck()).orElse(""));
    say("Working days for the accuracy check", Integer.toString(rules.checkDays()));
  }

  private static String group(Group group) {
    return group.name() + " [" + group.id() + "]";
  }

  private void term(Term term) {
    head("Term: " + term.name() + " (" + String.join(", ", term.halfTerms()) + ")");
    term.documents().forEach(document -> answer.line("  " + document));
  }

  private void entry(CalendarEntry entry) {
    String visit = framework.visitType(entry.visit()).name();
    head("Calendar: " + entry.halfTerm() + ", " + visit + ": " + entry.focus());
    say("For", String.join(", ", entry.support()));
    items("To have", entry.beforehand());
    items("To complete", entry.onTheDay());
    say("Can be done", String.join("; ", entry.activities()));
  }

  private void items(String label, List<Item> items) {
    say(label, items.stream().map(PartsText::item).collect(Collectors.joining("; ")));
  }

  private static String item(Item item) {
    String from = item.form() == null ? item.grid() : item.form();
    return item.text()
        + (from == null ? "" : " [" + from + "]")
        + (item.optional() ? " (may be left out)" : "");
  }

  private void booklet(BookletPlan booklet) {
    head("Booklet: " + booklet.name());
    say("Visits", String.join(", ", booklet.visits()));
    say("Sections", String.join(", ", booklet.sections()));
    say("Forms", String.join(", ", booklet.forms()));
    BookletPlan.Evaluated evaluated = booklet.evaluated();
    if (evaluated != null) {
      say("Evaluations", evaluated.form() + ", part " + evaluated.part());
    }
    BookletPlan.Summary summary = booklet.summary();
    if (summary != null) {
      say("For governors each term", summary.name());
    }
  }

  private void counted(CountedDays days) {
    head("Counted: " + days.name() + (days.kind() == null ? "" : " [" + days.kind() + "]"));
    if (!days.visits().isEmpty()) {
      answer.line("  " + String.join(", ", days.visits()));
    }
  }

  private void stage(Stage stage) {
    head("Stage: " + stage.name() + " [" + stage.id() + "]: " + stage.meaning());
    stage.qualities().forEach(quality -> answer.line("  " + quality));
  }

  private void strand(Strand strand) {
    String categories = String.join(", ", strand.categories());
    head("Strand: %s [%s] for %s".formatted(strand.name(), strand.id(), categories));
    for (Strand.Step step : strand.steps()) {
      String rhythm = step.rhythm() == null ? "" : " (" + Answer.word(step.rhythm()) + ")";
      answer.line("  " + step.text() + rhythm);
    }
    say("Menu", String.join("; ", strand.menu()));
    say("Until", strand.until());
  }

  private void measure(Measure measure) {
    if (measure.bands().isEmpty()) {
      return;
    }
    head("Bands of " + measure.name() + " [" + measure.id() + "]");
    measure.bands().forEach(band -> answer.line("  " + band.rating().name() + ": " + words(band)));
  }

  /// The limits of a band, such as "27 and above, 40 and below".
  private static String words(Band band) {
    List<String> limits = new ArrayList<>();
    limit(band.lower(), " and above", "above ").ifPresent(limits::add);
    limit(band.upper(), " and below", "below ").ifPresent(limits::add);
    return String.join(", ", limits);
  }

  private static Optional<String> limit(@Nullable Limit limit, String with, String without) {
    if (limit == null) {
      return Optional.empty();
    }
    String at = limit.at().toPlainString();
    return Optional.of(limit.included() ? at + with : without + at);
  }

  private void grid(AssuranceGrid grid) {
    head("Grid: " + grid.name() + " [" + grid.id() + "]");
    for (AssuranceGrid.RowGroup group : grid.groups()) {
      answer.line("  " + group.name());
      for (AssuranceGrid.Row row : group.rows()) {
        String measures =
            row.measures().stream().map(Measure::id).collect(Collectors.joining(", "));
        String its = row.name() + " [" + row.id() + "]";
        answer.line("    " + its + (measures.isEmpty() ? "" : ": " + measures));
      }
    }
  }

  private void form(Form form) {
    Form.Every every = form.every();
    String what =
        Stream.of(
                "about one " + Answer.word(form.about()),
                every == null ? "" : "every " + Answer.word(every),
                form.approval() ? "to be approved" : "",
                form.feeds() == null ? "" : "feeds " + form.feeds())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    head("Form: " + form.name() + " [" + form.id() + "], " + what);
    for (Form.Part part : form.parts()) {
      String only = part.onlyIn().isEmpty() ? "" : " (" + String.join(", ", part.onlyIn()) + ")";
      answer.line("  " + part.title() + " [" + part.id() + "]" + only);
    }
  }
}
