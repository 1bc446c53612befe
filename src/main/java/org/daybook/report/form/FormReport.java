package org.daybook.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.FormProgress;
import org.daybook.domain.document.PartProgress;
import org.daybook.domain.document.PartProgress.Need;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.document.Version;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.framework.Framework;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.page.Block.Heading;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.NoteContent;
import org.daybook.report.page.NoteContent.Orientation;
import org.daybook.report.words.FileName;
import org.daybook.report.words.Wording;

/// Writes a form up as a document.
///
/// The short parts it begins with stand in the title block. Parts with nothing in them are named at
/// the end, so that nobody takes a gap for an oversight of the printer.
public final class FormReport {
  private final FilledForm filled;
  private final Form form;
  private final Framework framework;
  private final FormProgress progress;

  private FormReport(FilledForm filled, Form form, Framework framework) {
    this.filled = filled;
    this.form = form;
    this.framework = framework;
    String term = filled.frame().period().term(form.every(), framework.practice());
    this.progress = FormProgress.of(form, term, filled.answers());
  }

  /// The whole document.
  ///
  /// @param form what it asks
  /// @param framework the version of the pack it was begun with
  public static NoteContent of(FilledForm filled, Form form, Framework framework) {
    FormReport report = new FormReport(filled, form, framework);
    List<Part> parts = report.parts();
    int opening = report.opening(parts);
    Stream<Block> body =
        parts.subList(opening, parts.size()).stream()
            .flatMap(part -> PartBlocks.of(part, filled.answers(), 2).stream());
    return new NoteContent(
        report.frame(),
        report.fileName(),
        parts.stream().anyMatch(PartBlocks::isWide) ? Orientation.LANDSCAPE : Orientation.PORTRAIT,
        Stream.of(report.title(parts.subList(0, opening)), body, report.closing())
            .flatMap(blocks -> blocks)
            .toList());
  }

  /// The parts with something in them.
  private List<Part> parts() {
    return progress.parts().stream()
        .filter(part -> part.need() != Need.NOT_NEEDED && part.filling().begun())
        .map(PartProgress::part)
        .toList();
  }

  private int opening(List<Part> parts) {
    int count = 0;
    while (count < parts.size() && PartBlocks.isShort(parts.get(count))) {
      count++;
    }
    return count;
  }

  private Stream<Block> title(List<Part> opening) {
    Subject about = filled.frame().about();
    List<Fact> facts = new ArrayList<>();
    if (about.school() != null) {
      facts.add(new Fact("URN", Wording.urn(about.school())));
    }
    if (name().isPresent()) {
      facts.add(new Fact("Organisation", about.name()));
    }
    facts.add(new Fact(form.every() == null ? "Begun" : "Period", period()));
    opening.stream()
        .filter(part -> name().isEmpty() || !part.id().equals(form.parts().getFirst().id()))
        .forEach(
            part -> facts.add(new Fact(part.title(), PartBlocks.value(part, filled.answers()))));
    state().ifPresent(state -> facts.add(new Fact("State", state)));
    return Stream.of(
        new Heading(1, form.name()),
        new Block.Words(Tone.LEAD, name().orElse(about.name())),
        new Block.Facts(facts));
  }

  private Stream<Block> closing() {
    List<Fact> facts = new ArrayList<>();
    named(facts, "Left empty", Need.ASKED, Need.REQUIRED);
    named(facts, "Not needed after the answers given", Need.NOT_NEEDED);
    for (Version version : filled.versions()) {
      Version.Reopening reopened = version.reopened();
      if (reopened != null) {
        facts.add(new Fact("Approved earlier", approved(version)));
        facts.add(new Fact("Opened again", Wording.day(reopened.on()) + ": " + reopened.because()));
      }
    }
    facts.add(new Fact("Confidentiality", form.confidentiality()));
    var identity = framework.identity();
    facts.add(new Fact("Framework", identity.title() + ", version " + identity.version()));
    facts.removeIf(fact -> fact.value().isBlank());
    return Stream.of(new Heading(2, "About this document"), new Block.Facts(facts));
  }

  private void named(List<Fact> facts, String name, Need... needs) {
    List<String> titles =
        progress.parts().stream()
            .filter(part -> List.of(needs).contains(part.need()))
            .filter(part -> part.need() == Need.NOT_NEEDED || !part.filling().begun())
            .map(part -> part.part().title())
            .toList();
    facts.add(new Fact(name, String.join("\n", titles)));
  }

  private Optional<String> name() {
    return filled.title(form);
  }

  private Optional<String> state() {
    if (!form.approval()) {
      return Optional.empty();
    }
    return Optional.of(filled.approval().map(FormReport::approved).orElse("Draft, not approved"));
  }

  private static String approved(Version version) {
    return "Approved by " + version.by() + " on " + Wording.day(version.on());
  }

  private String period() {
    Period period = filled.frame().period();
    if (form.every() == null) {
      return Wording.day(period.from());
    }
    return (period.name() + " " + period.year()).strip();
  }

  private NoteContent.Frame frame() {
    String about = name().orElse(filled.frame().about().name());
    boolean draft = form.approval() && !filled.locked();
    return new NoteContent.Frame(
        form.name() + ": " + about + ", " + period(),
        framework.identity().organisation(),
        about,
        period(),
        form.confidentiality(),
        draft ? List.of("Draft, not approved") : List.of());
  }

  private String fileName() {
    Period period = filled.frame().period();
    LocalDate day = filled.approval().map(Version::on).orElse(period.from());
    String kind = form.every() == null ? form.name() : form.name() + " " + period();
    boolean draft = form.approval() && !filled.locked();
    return FileName.of(
        day,
        filled.frame().about().school(),
        name().orElse(filled.frame().about().name()),
        draft ? kind + ", draft" : kind);
  }
}
