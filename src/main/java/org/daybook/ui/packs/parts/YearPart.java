package org.daybook.ui.packs.parts;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.year.BookletPlan;
import org.daybook.domain.year.CalendarEntry;
import org.daybook.domain.year.CalendarEntry.Item;
import org.daybook.domain.year.Term;
import org.daybook.ui.control.FactGrid;

/// A year of a pack: half-terms, terms, what each visit is about, the one document of the year.
public final class YearPart extends VBox {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final Framework pack;

  public YearPart(Framework pack) {
    this.pack = pack;
    FactGrid days = new FactGrid();
    for (HalfTerm halfTerm : pack.practice().schoolYear().halfTerms()) {
      days.add(halfTerm.name(), Strings.of("packs.year.from", DAY.format(halfTerm.from())));
    }
    getChildren().setAll(PackWords.block(Strings.of("packs.year.half-terms"), days));
    pack.practice().yearPlan().terms().forEach(term -> getChildren().add(term(term)));
    pack.practice().yearPlan().calendar().forEach(entry -> getChildren().add(entry(entry)));
    BookletPlan booklet = pack.practice().yearPlan().booklet();
    if (booklet != null) {
      getChildren().add(booklet(booklet));
    }
  }

  private static VBox term(Term term) {
    return PackWords.block(
        term.name(),
        new FactGrid()
            .add(Strings.of("packs.year.half-terms"), String.join(", ", term.halfTerms()))
            .add(Strings.of("packs.year.documents"), String.join(", ", term.documents())));
  }

  private VBox entry(CalendarEntry entry) {
    List<String> activities = new ArrayList<>(entry.activities());
    return PackWords.block(
        Strings.of("packs.year.entry", entry.halfTerm(), pack.visitType(entry.visit()).name()),
        new FactGrid()
            .add(Strings.of("packs.year.support"), levels(entry.support()))
            .add(Strings.of("packs.year.focus"), entry.focus())
            .add(Strings.of("packs.year.beforehand"), items(entry.beforehand()))
            .add(Strings.of("packs.year.on-the-day"), items(entry.onTheDay()))
            .add(Strings.of("packs.visit.activities"), String.join(", ", activities)));
  }

  /// Names of support levels; for an entry that is for all schools, none.
  private String levels(List<String> ids) {
    return pack.support().stream()
        .filter(level -> ids.contains(level.id()))
        .map(SupportLevel::name)
        .collect(Collectors.joining(", "));
  }

  private String items(List<Item> items) {
    return items.stream().map(this::item).collect(Collectors.joining(", "));
  }

  private String item(Item item) {
    String form = item.form();
    String grid = item.grid();
    String text = item.text();
    if (form != null) {
      text = Strings.of("packs.year.item", text, formName(form));
    } else if (grid != null) {
      text = Strings.of("packs.year.item", text, gridName(grid));
    }
    return item.optional() ? Strings.of("packs.year.optional", text) : text;
  }

  private VBox booklet(BookletPlan booklet) {
    FactGrid facts = new FactGrid();
    facts
        .add(
            Strings.of("packs.booklet.visits"),
            booklet.visits().stream()
                .map(id -> pack.visitType(id).name())
                .collect(Collectors.joining(", ")))
        .add(Strings.of("packs.booklet.sections"), sections(booklet.sections()))
        .add(Strings.of("packs.booklet.forms"), forms(booklet.forms()))
        .add(Strings.of("packs.foot"), booklet.confidentiality());
    BookletPlan.Evaluated evaluated = booklet.evaluated();
    if (evaluated != null) {
      String section = evaluated.section();
      facts.add(Strings.of("packs.booklet.evaluated"), formName(evaluated.form()));
      facts.add(
          Strings.of("packs.booklet.agreed"), section == null ? "" : sections(List.of(section)));
    }
    BookletPlan.Summary summary = booklet.summary();
    if (summary != null) {
      facts
          .add(Strings.of("packs.booklet.summary"), summary.name())
          .add(Strings.of("packs.booklet.summary-sections"), sections(summary.sections()))
          .add(Strings.of("packs.booklet.summary-forms"), forms(summary.forms()))
          .add(Strings.of("packs.booklet.summary-for"), String.join(", ", summary.circulation()))
          .add(Strings.of("packs.booklet.summary-foot"), summary.confidentiality());
    }
    return PackWords.block(booklet.name(), facts);
  }

  private String sections(List<String> ids) {
    return pack.practice().visitTypes().stream()
        .flatMap(type -> type.sections().stream())
        .filter(section -> ids.contains(section.id()))
        .map(VisitType.Section::title)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String forms(List<String> ids) {
    return ids.stream().map(this::formName).collect(Collectors.joining(", "));
  }

  private String gridName(String id) {
    return pack.instruments().findGrid(id).map(AssuranceGrid::name).orElse(id);
  }

  private String formName(String id) {
    return pack.instruments().findForm(id).map(Form::name).orElse(id);
  }
}
