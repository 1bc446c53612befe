package org.daybook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.words.AudienceWords;
import org.daybook.application.words.Strings;
import org.daybook.application.words.VersionWords;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Origin;
import org.daybook.domain.search.Passage.Group;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `daybook search`: schools, and whatever was written, by their words.
@Command(
    name = "search",
    description = "Finds schools and whatever was written about them, by its words.")
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
      description = "At most so many of each kind (default: ${DEFAULT-VALUE}).")
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
      int unread = session.noteFinding().unreadable();
      if (unread > 0) {
        answer.remark(Strings.of("app.search.unread", unread));
      }
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
      Origin origin = each.origin();
      Group group = each.passage().kind().group();
      ObjectNode node = nodes.addObject().put("kind", group.word());
      node.put("urn", Objects.toString(origin.school(), null))
          .put("school", origin.name())
          .put(ofVisit(group) ? "visit" : "record", origin.record().toString())
          .put("date", Objects.toString(origin.on(), null))
          .put("place", each.passage().place())
          .put("audience", audience(each))
          .put("text", each.passage().text());
      Origin.Version version = origin.version();
      if (version != null) {
        node.put("version", version.number()).put("issued", version.issued().toString());
      }
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
      rows.add(List.of("school", school.name(), "", "", school.urn().value()));
    }
    for (Found each : found) {
      LocalDate on = each.origin().on();
      rows.add(
          List.of(
              each.passage().kind().group().word(),
              each.origin().name(),
              on == null ? "" : Strings.date(on),
              marks(each),
              each.passage().text().replaceAll("\\s+", " ")));
    }
    answer.table(rows);
  }

  /// From which version, and for whose eyes only.
  private static String marks(Found found) {
    return Stream.of(VersionWords.of(found.origin()), AudienceWords.mark(found.passage()))
        .filter(mark -> !mark.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String audience(Found found) {
    Audience audience = found.passage().audience();
    return audience == null ? null : Answer.word(audience);
  }

  private static boolean ofVisit(Group group) {
    return switch (group) {
      case PREPARATION, NOTE, JUDGEMENT, EVIDENCE, ACTION, AGREEMENT, COURSE -> true;
      case CONCERN, DOCUMENT, SCHOOL -> false;
    };
  }
}
