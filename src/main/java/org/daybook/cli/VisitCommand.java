package org.daybook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.Visits.NewVisit;
import org.daybook.application.brief.Briefing;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.visit.Preparing;
import org.daybook.application.visit.TakingOver;
import org.daybook.application.words.InForce;
import org.daybook.application.words.Strings;
import org.daybook.cli.filter.FilterOptions;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Given;
import org.daybook.cli.support.Json;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.brief.Brief;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.kept.VisitSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `daybook visit`: the visits in a store.
@Command(name = "visit", description = "Starts, shows and lists visits, and agrees categories.")
final class VisitCommand {
  private final Supplier<StoreOpening> stores;
  private final Answer answer;

  VisitCommand(Supplier<StoreOpening> stores, Answer answer) {
    this.stores = stores;
    this.answer = answer;
  }

  @Command(name = "list", description = "Lists the visits, the latest first.")
  int list(
      @Mixin FilterOptions filter,
      @Mixin StoreOptions store,
      @Option(names = "--json", description = Answer.AS_JSON) boolean json)
      throws ProblemException {
    String urn = filter.urn();
    if (urn != null) {
      refuseNoUrn(urn);
    }
    List<VisitSummary> visits;
    try (Session session = store.open(stores.get())) {
      visits = filter.visits(session);
    }
    if (json) {
      ArrayNode nodes = Json.MAPPER.createArrayNode();
      visits.forEach(visit -> nodes.add(json(visit)));
      answer.json(nodes);
    } else {
      print(visits);
    }
    return 0;
  }

  @Command(name = "start", description = "Starts a visit to a school of the register.")
  int start(
      @Option(names = "--urn", paramLabel = "URN", required = true, description = "The school.")
          String urn,
      @Option(
              names = "--type",
              paramLabel = "TYPE",
              required = true,
              description = "Id of a visit type of the pack; 'daybook pack show ID' lists them.")
          String type,
      @Option(
              names = "--date",
              paramLabel = "yyyy-MM-dd",
              required = true,
              description = "The day of the visit.")
          LocalDate date,
      @Option(
              names = "--pack",
              paramLabel = "ID",
              description = "The framework; else the school's, else the one chosen in the store.")
          @Nullable String pack,
      @Option(names = "--adviser", paramLabel = "NAME", description = "Who writes the note.")
          @Nullable String adviser,
      @Option(names = "--focus", paramLabel = "T", description = "What the visit is about.")
          @Nullable String focus,
      @Option(
              names = "--present",
              paramLabel = "\"NAME, ROLE\"",
              description = "Who is there, or expected; give it once for each person.")
          @Nullable List<String> present,
      @Option(names = "--agenda", paramLabel = "T", description = "What is to be done, in order.")
          @Nullable String agenda,
      @Option(names = "--as", paramLabel = "NAME", description = OnVisit.AS) @Nullable String as,
      @Option(names = "--planned", description = "Only plans it; 'daybook visit begin' begins it.")
          boolean planned,
      @Mixin StoreOptions store,
      @Option(names = "--json", description = Answer.AS_JSON) boolean json)
      throws ProblemException {
    refuseNoUrn(urn);
    try (Session session = store.open(stores.get())) {
      String who = adviser == null ? session.preferences().adviser() : adviser;
      UUID id =
          session
              .visits()
              .start(
                  new NewVisit(
                      new Urn(urn),
                      pack == null ? session.framework(new Urn(urn), date).id() : pack,
                      type,
                      date,
                      who,
                      present == null ? List.of() : present.stream().map(Person::of).toList(),
                      focus == null ? "" : focus,
                      null,
                      agenda == null ? "" : agenda));
      OpenVisit started = session.open(id);
      if (!planned) {
        begin(session, as == null ? started : started.workedBy(as));
      }
      InForce.visit(started.standing().framework().identity(), date).ifPresent(answer::remark);
      if (json) {
        answer.json(Json.MAPPER.createObjectNode().put("id", id.toString()));
      } else {
        answer.line(id.toString());
      }
    }
    return 0;
  }

  /// Begins a visit that was just planned, or leaves nothing of it behind.
  private void begin(Session session, OpenVisit planned) throws ProblemException {
    try {
      new Preparing(planned).begin();
    } catch (ProblemException | RuntimeException e) {
      session.visits().delete(planned.visit().id());
      throw e;
    }
    OnVisit.leftOut(answer, planned.unread());
  }

  @Command(
      name = "show",
      description = "Shows all of a visit: notes, judgements, evidence, proposals, history.")
  int show(@Mixin OnVisit on, @Mixin StoreOptions store) throws ProblemException {
    return on.work(store.open(stores.get()), answer, (open, _) -> open.standing());
  }

  @Command(name = "agree", description = "Records the category people agreed on.")
  int agree(
      @Mixin OnVisit on,
      @Option(
              names = "--category",
              paramLabel = "ID",
              required = true,
              description = "Id of the category.")
          String category,
      @Option(
              names = "--by",
              paramLabel = "\"NAME, ROLE\"",
              required = true,
              description = "Who agreed; give it once for each person.")
          List<String> by,
      @Option(
              names = "--reason",
              paramLabel = "T",
              description = "Why it is another category than the one proposed.")
          @Nullable String reason,
      @Option(
              names = "--on",
              paramLabel = "yyyy-MM-dd",
              description = "The day people agreed, up to today; without it today.")
          @Nullable LocalDate day,
      @Mixin StoreOptions store)
      throws ProblemException {
    List<Person> people = by.stream().map(Person::of).toList();
    String why = reason == null ? "" : reason;
    return on.work(
        store.open(stores.get()),
        answer,
        (open, session) -> {
          Given.category(open.standing().framework(), category);
          LocalDate agreed = day == null ? session.today() : day;
          if (agreed.isAfter(session.today())) {
            throw Problem.of("cli.visit.agree.later").exception();
          }
          return new CategoryAgreeing(open).agree(category, people, why, agreed);
        });
  }

  @Command(
      name = "confirm",
      description = "Says that aspects still stand where earlier visits left them.")
  int confirm(
      @Mixin OnVisit on,
      @Option(
              names = "--aspect",
              paramLabel = "ID",
              description = "One of them; give it once for each. All by default.")
          @Nullable List<String> aspects,
      @Mixin StoreOptions store)
      throws ProblemException {
    return on.work(store.open(stores.get()), answer, (open, _) -> confirmed(open, aspects));
  }

  private static Standing confirmed(OpenVisit open, @Nullable List<String> aspects)
      throws ProblemException {
    Standing before = open.standing();
    Collection<String> wanted =
        aspects == null ? before.visit().preparation().carried().judgements().keySet() : aspects;
    for (String aspect : wanted) {
      Given.aspect(before.framework(), aspect);
    }
    return new TakingOver(open).confirm(wanted);
  }

  @Command(name = "begin", description = "Begins a planned visit, from what earlier ones left.")
  int begin(@Mixin OnVisit on, @Mixin StoreOptions store) throws ProblemException {
    return on.work(store.open(stores.get()), answer, (open, _) -> new Preparing(open).begin());
  }

  @Command(
      name = "brief",
      description = "Writes what to read on the way to a visit as a PDF of one page.")
  int brief(
      @Mixin OnVisit on,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              required = true,
              description = "The PDF to write; one of the same name is replaced.")
          Path file,
      @Mixin StoreOptions store)
      throws ProblemException {
    try (Session session = store.open(stores.get())) {
      Standing standing = session.open(on.visit).standing();
      Briefing briefing = session.briefing();
      Brief brief = briefing.of(standing.visit(), standing.framework());
      briefing.write(brief, file);
      OnVisit.leftOut(answer, brief.unread());
    }
    return answer.written(file, on.json);
  }

  private static void refuseNoUrn(String urn) throws ProblemException {
    if (!Urn.isUrn(urn)) {
      throw Problem.of("cli.visit.urn", urn).exception();
    }
  }

  private void print(List<VisitSummary> visits) {
    if (visits.isEmpty()) {
      answer.line(Strings.of("cli.visit.none"));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Date", "School", "Type", "State", "Category", "Id"));
    for (VisitSummary visit : visits) {
      Occasion occasion = visit.occasion();
      String category =
          Optional.ofNullable(visit.agreed())
              .or(() -> Optional.ofNullable(visit.proposed()))
              .orElse("–");
      rows.add(
          List.of(
              Strings.date(occasion.date()),
              occasion.schoolName(),
              visit.typeName(),
              Answer.word(visit.state()),
              category,
              visit.id().toString()));
    }
    answer.table(rows);
  }

  private static ObjectNode json(VisitSummary visit) {
    Occasion occasion = visit.occasion();
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", visit.id().toString());
    node.put("date", occasion.date().toString());
    node.put("halfTerm", occasion.halfTerm());
    node.put("urn", occasion.school().value());
    node.put("school", occasion.schoolName());
    node.put("type", occasion.type());
    node.put("typeName", visit.typeName());
    node.put("adviser", occasion.adviser());
    node.put("state", Answer.word(visit.state()));
    node.put("pack", visit.pack());
    node.put("proposed", visit.proposed());
    node.put("agreed", visit.agreed());
    return node;
  }
}
