package org.daybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.search.Found;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Occasion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/// `daybook search`: schools, and whatever was written at visits, by their words.
@Command(
    name = "search",
    description = "Finds schools, notes, judgements, evidence and actions by their words.")
final class SearchCommand implements java.util.concurrent.Callable<Integer> {
  private final Supplier<StoreOpening> stores;
  private final Answer answer;

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "Beginnings of words, in any order.")
  List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many of schools and of the rest (default: ${DEFAULT-VALUE}).")
  int limit;

  @Mixin StoreOptions store = new StoreOptions();

  @Option(names = "--json", description = Answer.AS_JSON)
  boolean json;

  SearchCommand(Supplier<StoreOpening> stores, Answer answer) {
    this.stores = stores;
    this.answer = answer;
  }

  @Override
  public Integer call() throws ProblemException {
    if (limit < 1) {
      throw Problem.of("cli.schools.limit", limit).exception();
    }
    String text = String.join(" ", words);
    try (Session session = store.open(stores.get())) {
      List<School> schools = session.schools().find(text, false, limit);
      List<Found> found = session.noteFinding().find(text, limit);
      if (json) {
        answer.json(json(schools, found));
      } else {
        print(schools, found);
      }
    }
    return 0;
  }

  private static ArrayNode json(List<School> schools, List<Found> found) {
    ArrayNode nodes = Json.MAPPER.createArrayNode();
    for (School school : schools) {
      nodes
          .addObject()
          .put("kind", "school")
          .put("urn", school.urn().value())
          .put("school", school.name());
    }
    for (Found each : found) {
      Occasion occasion = each.visit().occasion();
      nodes
          .addObject()
          .put("kind", Answer.word(each.passage().kind()))
          .put("urn", occasion.school().value())
          .put("school", occasion.schoolName())
          .put("visit", each.visit().id().toString())
          .put("date", occasion.date().toString())
          .put("place", each.passage().place())
          .put("text", each.passage().text());
    }
    return nodes;
  }

  private void print(List<School> schools, List<Found> found) {
    if (schools.isEmpty() && found.isEmpty()) {
      answer.line(Strings.of("cli.search.none"));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (School school : schools) {
      rows.add(List.of("school", school.name(), "", school.urn().value()));
    }
    for (Found each : found) {
      Occasion occasion = each.visit().occasion();
      rows.add(
          List.of(
              Answer.word(each.passage().kind()),
              occasion.schoolName(),
              Strings.date(occasion.date()),
              each.passage().text().replaceAll("\\s+", " ")));
    }
    answer.table(rows);
  }
}
