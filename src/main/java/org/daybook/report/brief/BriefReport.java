package org.daybook.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.brief.Brief;
import org.daybook.domain.brief.Brief.Inspected;
import org.daybook.domain.brief.Brief.Last;
import org.daybook.domain.brief.Brief.Paper;
import org.daybook.domain.brief.Brief.Said;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.WarningNotice;
import org.daybook.domain.plan.Action;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.page.Block.Heading;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.Cell;
import org.daybook.report.page.NoteContent;
import org.daybook.report.words.FileName;
import org.daybook.report.words.Wording;

/// What an adviser reads on the way to a visit, on one page: what does not fit is shortened, and
/// the page says so.
public final class BriefReport {
  /// Who it is for, on the page itself.
  public static final String WHOSE = "For the adviser; not for the school";

  private static final String HOLDS =
      "The adviser's own paper: it may hold internal notes, never private ones.";
  private static final String MORE = "… (shortened; the whole is in the visit)";

  /// From generous to scant: characters of each text, and rows of a list.
  private static final List<Length> LENGTHS =
      List.of(
          new Length(1200, 12),
          new Length(600, 9),
          new Length(400, 7),
          new Length(250, 5),
          new Length(140, 4),
          new Length(80, 3));

  private static final List<Column> ACTIONS =
      List.of(
          new Column("Open action", 44, Align.LEFT),
          new Column("Who", 18, Align.LEFT),
          new Column("By when", 14, Align.LEFT),
          new Column("Action", 12, Align.LEFT),
          new Column("Impact", 12, Align.LEFT));

  private final Brief brief;
  private final Length length;

  private BriefReport(Brief brief, Length length) {
    this.brief = brief;
    this.length = length;
  }

  /// The page at several lengths, the longest first: the first that is one page is the one to
  /// print.
  public static List<NoteContent> lengths(Brief brief) {
    return LENGTHS.stream().map(length -> new BriefReport(brief, length).content()).toList();
  }

  /// What the file is called.
  public static String fileName(Visit visit) {
    Occasion occasion = visit.occasion();
    return FileName.of(occasion.date(), occasion.school(), occasion.schoolName(), "Brief");
  }

  private NoteContent content() {
    Occasion occasion = brief.visit().occasion();
    String day = Wording.day(occasion.date());
    return new NoteContent(
        new NoteContent.Frame(
            "Brief: " + occasion.schoolName() + ", " + day,
            brief.framework().identity().organisation(),
            occasion.schoolName(),
            day,
            HOLDS,
            List.of(WHOSE)),
        fileName(brief.visit()),
        Stream.of(title(), known(), papers(), last()).flatMap(List::stream).toList());
  }

  private List<Block> title() {
    Occasion occasion = brief.visit().occasion();
    return List.of(
        new Heading(1, "Brief"),
        new Block.Words(Tone.LEAD, occasion.schoolName()),
        facts(
            new Fact(
                "Visit",
                brief.type().name()
                    + ", "
                    + Wording.day(occasion.date())
                    + ", "
                    + occasion.halfTerm()),
            new Fact("Expected", people(occasion.present())),
            new Fact("Focus", cut(occasion.focus())),
            new Fact("Agenda", cut(brief.visit().preparation().agenda()))));
  }

  private static String people(List<Person> people) {
    return people.stream().map(Person::toString).collect(Collectors.joining("; "));
  }

  private List<Block> known() {
    List<Fact> facts = new ArrayList<>();
    brief
        .stand()
        .ifPresent(
            stand ->
                facts.add(
                    new Fact(
                        Wording.capital(brief.framework().vocabulary().category()),
                        stand.category()
                            + (stand.agreed() ? ", agreed on " : ", proposed on ")
                            + Wording.day(stand.on()))));
    brief.school().ifPresent(school -> facts.add(new Fact("School", about(school))));
    facts.addAll(inspected(brief.inspected()));
    if (facts.isEmpty()) {
      return List.of();
    }
    return List.of(new Heading(2, "Where the school stands"), facts(facts.toArray(Fact[]::new)));
  }

  private static String about(School school) {
    School.Profile profile = school.profile();
    School.Ages ages = profile.ages();
    return Stream.of(
            "URN " + school.urn(),
            profile.phase(),
            profile.type(),
            ages.low() == null || ages.high() == null
                ? ""
                : "ages " + ages.low() + " to " + ages.high(),
            profile.roll() == null ? "" : profile.roll() + " pupils",
            school.headteacher(),
            profile.trust())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("  ·  "));
  }

  private List<Fact> inspected(Inspected inspected) {
    List<Fact> facts = new ArrayList<>();
    inspected
        .latest()
        .ifPresent(
            latest ->
                facts.add(
                    new Fact(
                        "Last inspection",
                        Stream.concat(
                                Stream.of(Wording.day(latest.date()), latest.kind()),
                                inspected.grades().stream()
                                    .map(given -> given.area() + ": " + given.grade()))
                            .filter(words -> !words.isBlank())
                            .collect(Collectors.joining("; ")))));
    String formal =
        inspected.history().standings().stream()
            .filter(standing -> standing.holds(brief.visit().occasion().date()))
            .map(standing -> word(standing.kind()) + " since " + Wording.day(standing.from()))
            .collect(Collectors.joining("; "));
    facts.add(new Fact("Formally", formal));
    String notices =
        inspected.history().notices().stream()
            .map(WarningNotice::issued)
            .map(Wording::day)
            .limit(1)
            .collect(Collectors.joining());
    facts.add(new Fact("Last warning notice", notices));
    facts.removeIf(fact -> fact.value().isBlank());
    return facts;
  }

  private static String word(FormalStanding.Kind kind) {
    return switch (kind) {
      case SIGNIFICANT_IMPROVEMENT -> "Requires significant improvement";
      case SPECIAL_MEASURES -> "In special measures";
      case ELIGIBLE_FOR_INTERVENTION -> "Eligible for intervention";
    };
  }

  private List<Block> papers() {
    if (brief.papers().isEmpty()) {
      return List.of();
    }
    List<String> items =
        brief.papers().stream().limit(length.rows).map(BriefReport::words).toList();
    return List.of(
        new Heading(2, "To read beforehand"), new Block.Bullets(more(items, brief.papers())));
  }

  private static String words(Paper paper) {
    String state = paper.had() ? "there" : paper.optional() ? "only if wanted" : "still to come";
    return paper.text() + " (" + state + ")";
  }

  private static List<String> more(List<String> shown, List<?> all) {
    int left = all.size() - shown.size();
    return left == 0
        ? shown
        : Stream.concat(shown.stream(), Stream.of("… and " + Wording.number(left) + " more"))
            .toList();
  }

  private List<Block> last() {
    if (brief.last().isEmpty()) {
      return List.of(
          new Heading(2, "Last visit"),
          new Block.Words(Tone.BODY, "There is no earlier visit to this school."));
    }
    Last last = brief.last().get();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "Last visit: " + last.typeName() + ", " + Wording.day(last.on())));
    if (last.open().isEmpty()) {
      blocks.add(new Block.Words(Tone.BODY, "It left no action open."));
    } else {
      blocks.add(actions(last.open()));
    }
    Fact[] said =
        last.said().stream()
            .map(each -> new Fact(named(each), cut(each.text())))
            .toArray(Fact[]::new);
    if (said.length > 0) {
      blocks.add(new Heading(3, "What it said"));
      blocks.add(facts(said));
    }
    return blocks;
  }

  private static String named(Said said) {
    return said.internal() ? said.title() + " (internal)" : said.title();
  }

  private Block actions(List<Brought<Action>> open) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Brought<Action> each : open.subList(0, Math.min(open.size(), length.rows))) {
      Action action = each.what();
      rows.add(
          List.of(
              Cell.of(cut(action.what())),
              Cell.of(action.who().isBlank() ? "–" : action.who().strip()),
              Cell.of(action.due() == null ? "–" : Wording.shortDay(action.due())),
              Cell.of(new Cell.Rating(action.action())),
              Cell.of(new Cell.Rating(action.impact()))));
    }
    int left = open.size() - rows.size();
    if (left > 0) {
      Cell none = Cell.of("–");
      rows.add(List.of(Cell.of("… and " + Wording.number(left) + " more"), none, none, none, none));
    }
    return new Block.Grid(ACTIONS, rows, 0);
  }

  /// A text as long as this page affords, cut between words and saying so.
  private String cut(String text) {
    String words = text.strip();
    if (words.codePointCount(0, words.length()) <= length.text) {
      return words;
    }
    String start = words.substring(0, words.offsetByCodePoints(0, length.text));
    int space = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
    return (space > length.text / 2 ? start.substring(0, space) : start).strip() + MORE;
  }

  private static Block facts(Fact... facts) {
    return new Block.Facts(Stream.of(facts).filter(fact -> !fact.value().isBlank()).toList());
  }

  /// How much of everything there is room for.
  ///
  /// @param text characters of one text
  /// @param rows of one list
  private record Length(int text, int rows) {}
}
