package org.daybook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daybook.application.Session;
import org.daybook.application.search.Found;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Search.Suggestion;
import org.daybook.ui.support.Tasks;

/// What the search field leads to: pages, commands, schools, visits and what was written at them,
/// each kind together.
final class Jumps {
  private static final int LISTED = 8;
  private static final int WRITTEN = 12;

  private final Session session;
  private final Tasks tasks;
  private final Ways ways;

  Jumps(Session session, Tasks tasks, Ways ways) {
    this.session = session;
    this.tasks = tasks;
    this.ways = ways;
  }

  /// Finds what fits what is typed.
  void search(String text, Consumer<List<Suggestion>> answer) {
    tasks.store(() -> found(text), answer, _ -> answer.accept(here(text)));
  }

  private List<Suggestion> found(String text) throws ProblemException {
    List<Suggestion> found = new ArrayList<>(here(text));
    for (School school : session.schools().find(text, false, LISTED)) {
      found.add(suggestion(school));
    }
    session.visits().all().stream()
        .filter(visit -> fits(visit.occasion().schoolName() + " " + visit.typeName(), text))
        .limit(LISTED)
        .map(this::suggestion)
        .forEach(found::add);
    session.noteFinding().find(text, WRITTEN).stream()
        .sorted(Comparator.comparing(each -> each.passage().kind()))
        .map(this::suggestion)
        .forEach(found::add);
    return found;
  }

  private Suggestion suggestion(Found found) {
    Occasion occasion = found.visit().occasion();
    return new Suggestion(
        group(found.passage().kind()),
        found.passage().text().replaceAll("\\s+", " "),
        Strings.of("app.search.written", occasion.schoolName(), occasion.date()),
        () -> ways.passage().accept(found.visit().id(), found.passage().kind()));
  }

  private static String group(Passage.Kind kind) {
    return switch (kind) {
      case NOTE -> Strings.of("app.search.notes");
      case JUDGEMENT -> Strings.of("app.search.judgements");
      case EVIDENCE -> Strings.of("app.search.evidence");
      case ACTION -> Strings.of("app.search.actions");
    };
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
        Strings.of("app.search.school", school.urn().value(), school.address().town()),
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

  /// The ways out of the search.
  record Ways(
      Consumer<Place> go,
      Consumer<Urn> school,
      Consumer<UUID> visit,
      BiConsumer<UUID, Passage.Kind> passage,
      Runnable newVisit,
      Runnable importRegister,
      Runnable concerns,
      Runnable lock) {}
}
