package org.daybook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.application.RegisterImport;
import org.daybook.application.RegisterImport.Report;
import org.daybook.application.RegisterImport.Skipped;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `daybook schools`: brings the national register in and finds schools in it.
@Command(name = "schools", description = "Imports the school register and finds schools in it.")
final class SchoolsCommand {
  private final Supplier<StoreOpening> stores;
  private final Answer answer;

  SchoolsCommand(Supplier<StoreOpening> stores, Answer answer) {
    this.stores = stores;
    this.answer = answer;
  }

  @Command(
      name = "import",
      description =
          "Imports the register's all-establishments CSV file; again to bring it up to date.")
  int importRegister(
      @Parameters(paramLabel = "FILE", description = "The CSV file.") Path file,
      @Option(
              names = "--with-headteachers",
              description = "Also take over the headteachers' names, which are personal data.")
          boolean withHeadteachers,
      @Mixin StoreOptions store,
      @Option(names = "--json", description = Answer.AS_JSON) boolean json)
      throws ProblemException {
    try (Session session = store.open(stores.get())) {
      Report report =
          session.registerImport().run(file, withHeadteachers, RegisterImport.Progress.NONE);
      if (json) {
        answer.json(json(report));
      } else {
        print(report);
      }
    }
    return 0;
  }

  @Command(
      name = "find",
      description =
          "Finds schools by words of the name in any order, URN, LAESTAB, postcode or town.")
  int find(
      @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What to look for.")
          List<String> words,
      @Option(names = "--closed", description = "Also find closed schools.") boolean closed,
      @Option(
              names = "--limit",
              paramLabel = "N",
              defaultValue = "20",
              description = "At most so many, the closest first (default: ${DEFAULT-VALUE}).")
          int limit,
      @Mixin StoreOptions store,
      @Option(names = "--json", description = Answer.AS_JSON) boolean json)
      throws ProblemException {
    if (limit < 1 || limit == Integer.MAX_VALUE) {
      throw Problem.of("cli.schools.limit", limit).exception();
    }
    List<School> found;
    try (Session session = store.open(stores.get())) {
      found = session.schools().find(String.join(" ", words), closed, limit + 1);
    }
    if (found.size() > limit) {
      found = found.subList(0, limit);
      answer.remark(Strings.of("cli.schools.more", limit));
    }
    if (json) {
      ArrayNode nodes = Json.MAPPER.createArrayNode();
      found.forEach(school -> nodes.add(json(school)));
      answer.json(nodes);
    } else {
      print(found);
    }
    return 0;
  }

  private void print(Report report) {
    answer.line(
        Strings.of(
            "cli.schools.imported",
            report.read(),
            report.added(),
            report.changed(),
            report.closed(),
            report.unchanged(),
            report.skipped().size()));
    for (Skipped skipped : report.skipped()) {
      answer.line("line " + skipped.line() + ": " + Strings.of(skipped.reason()));
    }
  }

  private void print(List<School> schools) {
    if (schools.isEmpty()) {
      answer.line(Strings.of("cli.schools.none"));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("URN", "Name", "Town", "Postcode", "Authority", "Phase", "Status"));
    for (School school : schools) {
      rows.add(
          List.of(
              school.urn().value(),
              school.name(),
              school.address().town(),
              school.address().postcode(),
              school.authority().name(),
              school.profile().phase(),
              Answer.word(school.life().status())));
    }
    answer.table(rows);
  }

  private static ObjectNode json(Report report) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("read", report.read());
    node.put("added", report.added());
    node.put("changed", report.changed());
    node.put("closed", report.closed());
    node.put("unchanged", report.unchanged());
    ArrayNode skipped = node.putArray("skipped");
    for (Skipped row : report.skipped()) {
      skipped.addObject().put("line", row.line()).put("reason", Strings.of(row.reason()));
    }
    return node;
  }

  private static ObjectNode json(School school) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("urn", school.urn().value());
    boolean national = school.urn().national();
    node.put("laestab", national ? school.laestab() : "");
    node.put("reference", national ? "" : school.laestab());
    node.put("name", school.name());
    node.put("authority", school.authority().name());
    node.put("type", school.profile().type());
    node.put("phase", school.profile().phase());
    node.put("status", Answer.word(school.life().status()));
    node.put("town", school.address().town());
    node.put("postcode", school.address().postcode());
    return node;
  }
}
