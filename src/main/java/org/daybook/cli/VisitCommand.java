package org.daybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.VisitSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `daybook visit`: the visits in a store.
@Command(name = "visit", description = "Lists visits.")
final class VisitCommand {
  private final Supplier<StoreOpening> stores;
  private final Answer answer;

  VisitCommand(Supplier<StoreOpening> stores, Answer answer) {
    this.stores = stores;
    this.answer = answer;
  }

  @Command(name = "list", description = "Lists the visits, the latest first.")
  int list(
      @Option(names = "--urn", paramLabel = "URN", description = "Only the visits to this school.")
          @Nullable String urn,
      @Mixin StoreOptions store,
      @Option(names = "--json", description = Answer.AS_JSON) boolean json)
      throws ProblemException {
    if (urn != null && !Urn.isUrn(urn)) {
      throw Problem.of("cli.visit.urn", urn).exception();
    }
    List<VisitSummary> visits;
    try (Session session = store.open(stores.get())) {
      visits = urn == null ? session.visits().all() : session.visits().at(new Urn(urn));
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
