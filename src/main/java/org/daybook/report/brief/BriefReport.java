package org.daybook.report.brief;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.brief.Brief;
import org.daybook.domain.brief.Brief.Paper;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.page.Block.Heading;
import org.daybook.report.page.Block.Tone;
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

  /// From generous to scant: characters of each text, and rows of a list.
  private static final List<Length> LENGTHS =
      List.of(
          new Length(1200, 12),
          new Length(600, 9),
          new Length(400, 7),
          new Length(250, 5),
          new Length(140, 4),
          new Length(80, 3));

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
        Stream.of(title(), Known.blocks(brief), papers(), LastVisit.blocks(brief, length))
            .flatMap(List::stream)
            .toList());
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
            new Fact("Focus", length.cut(occasion.focus())),
            new Fact("Agenda", length.cut(brief.visit().preparation().agenda()))));
  }

  private static String people(List<Person> people) {
    return people.stream().map(Person::toString).collect(Collectors.joining("; "));
  }

  private List<Block> papers() {
    if (brief.papers().isEmpty()) {
      return List.of();
    }
    List<String> items = brief.papers().stream().map(BriefReport::words).toList();
    return List.of(new Heading(2, "To read beforehand"), new Block.Bullets(length.cut(items)));
  }

  private static String words(Paper paper) {
    String state = paper.had() ? "there" : paper.optional() ? "only if wanted" : "still to come";
    return paper.text() + " (" + state + ")";
  }

  private static Block facts(Fact... facts) {
    return new Block.Facts(Stream.of(facts).filter(fact -> !fact.value().isBlank()).toList());
  }
}
