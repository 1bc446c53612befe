package org.daybook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daybook.application.Session;
import org.daybook.application.words.AudienceWords;
import org.daybook.application.words.Strings;
import org.daybook.application.words.VersionWords;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Origin;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.listing.SchoolWords;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Search.Suggestion;
import org.daybook.ui.support.Tasks;
import org.slf4j.LoggerFactory;

/// What the search field leads to: pages, commands, schools, visits and whatever was written, each
/// kind together.
final class Jumps {
  private static final int LISTED = 8;
  private static final int WRITTEN = 4;

  /// So many records are read at once for the index, so that nobody waits long behind it.
  private static final int READ = 20;

  private final Session session;
  private final Tasks tasks;
  private final Ways ways;

  Jumps(Session session, Tasks tasks, Ways ways) {
    this.session = session;
    this.tasks = tasks;
    this.ways = ways;
  }

  /// Reads what was written beforehand, bit by bit, so that the first search is quick.
  void prepare() {
    tasks.store(
        () -> session.noteFinding().readSome(READ),
        more -> {
          if (more) {
            prepare();
          }
        },
        problem -> LoggerFactory.getLogger(Jumps.class).warn("not indexed: {}", problem.key()));
  }

  /// Finds what fits what is typed; what cannot be searched is said in a line at the end.
  void search(String text, Consumer<List<Suggestion>> answer) {
    tasks.store(
        () -> found(text),
        answer,
        problem -> {
          List<Suggestion> found = new ArrayList<>(here(text));
          found.add(unsearched(Strings.of(problem)));
          answer.accept(found);
        });
  }

  private List<Suggestion> found(String text) {
    List<Suggestion> found = new ArrayList<>(here(text));
    List<Suggestion> wrong = new ArrayList<>();
    gather(() -> schools(text), found, wrong);
    gather(() -> visits(text, wrong), found, wrong);
    gather(() -> written(text), found, wrong);
    int unread = session.noteFinding().unreadable();
    if (unread > 0) {
      wrong.add(unsearched(Strings.of("app.search.unread", unread)));
    }
    found.addAll(wrong);
    return found;
  }

  private static void gather(Source source, List<Suggestion> found, List<Suggestion> wrong) {
    try {
      found.addAll(source.suggestions());
    } catch (ProblemException e) {
      wrong.add(unsearched(Strings.of(e.problem())));
    }
  }

  private static Suggestion unsearched(String why) {
    return new Suggestion(Strings.of("app.search.unsearched"), why, "", () -> {});
  }

  private List<Suggestion> schools(String text) throws ProblemException {
    return session.schools().find(text, false, LISTED).stream().map(this::suggestion).toList();
  }

  /// A damaged visit hides no other.
  private List<Suggestion> visits(String text, List<Suggestion> wrong) throws ProblemException {
    return session.visits().readable(problem -> wrong.add(unsearched(Strings.of(problem)))).stream()
        .filter(visit -> fits(visit.occasion().schoolName() + " " + visit.typeName(), text))
        .limit(LISTED)
        .map(this::suggestion)
        .toList();
  }

  private List<Suggestion> written(String text) throws ProblemException {
    return session.noteFinding().find(text, WRITTEN).stream().map(this::suggestion).toList();
  }

  private Suggestion suggestion(Found found) {
    Passage passage = found.passage();
    Origin origin = found.origin();
    List<String> about =
        new ArrayList<>(
            List.of(
                VersionWords.of(origin),
                AudienceWords.mark(passage),
                passage.place(),
                origin.name()));
    if (origin.on() != null) {
      about.add(Strings.date(origin.on()));
    }
    about.removeIf(String::isBlank);
    return new Suggestion(
        group(passage.kind().group()),
        passage.text().replaceAll("\\s+", " "),
        String.join(" · ", about),
        () -> ways.found().accept(found));
  }

  private static String group(Passage.Group group) {
    return Strings.of(
        switch (group) {
          case PREPARATION -> "app.search.preparation";
          case NOTE -> "app.search.notes";
          case JUDGEMENT -> "app.search.judgements";
          case EVIDENCE -> "app.search.evidence";
          case ACTION -> "app.search.actions";
          case AGREEMENT -> "app.search.agreement";
          case COURSE -> "app.search.course";
          case CONCERN -> "app.search.concern";
          case DOCUMENT -> "app.search.documents";
          case SCHOOL -> "app.search.about-school";
        });
  }

  /// The pages and commands that fit, which need no store.
  private List<Suggestion> here(String text) {
    Stream<Suggestion> pages =
        Stream.of(Place.values())
            .map(
                place ->
                    new Suggestion(
                        Strings.of("app.search.pages"),
                        place.title(),
                        "",
                        () -> ways.go().accept(place)));
    Stream<Suggestion> commands =
        Stream.of(
            command("app.search.new-visit", ways.newVisit()),
            command("app.search.import", ways.importRegister()),
            command("app.search.concerns", ways.concerns()),
            command("app.search.lock", ways.lock()));
    return Stream.concat(pages, commands).filter(each -> fits(each.title(), text)).toList();
  }

  private static Suggestion command(String title, Runnable run) {
    return new Suggestion(Strings.of("app.search.commands"), Strings.of(title), "", run);
  }

  private Suggestion suggestion(School school) {
    return new Suggestion(
        Strings.of("shell.place.schools"),
        school.name(),
        Strings.of("app.search.school", SchoolWords.urn(school.urn()), school.address().town()),
        () -> ways.school().accept(school.urn()));
  }

  private Suggestion suggestion(VisitSummary visit) {
    return new Suggestion(
        Strings.of("shell.place.visits"),
        visit.occasion().schoolName(),
        Strings.of("app.search.visit", visit.typeName(), visit.occasion().date()),
        () -> ways.visit().accept(visit.id()));
  }

  /// Whether every word that is typed begins or is within a word of this.
  private static boolean fits(String words, String typed) {
    String all = words.toLowerCase(Locale.UK);
    return Stream.of(typed.strip().toLowerCase(Locale.UK).split("\\s+", -1))
        .allMatch(all::contains);
  }

  /// Something that can be searched.
  private interface Source {
    List<Suggestion> suggestions() throws ProblemException;
  }

  /// The ways out of the search.
  record Ways(
      Consumer<Place> go,
      Consumer<Urn> school,
      Consumer<UUID> visit,
      Consumer<Found> found,
      Runnable newVisit,
      Runnable importRegister,
      Runnable concerns,
      Runnable lock) {}
}
