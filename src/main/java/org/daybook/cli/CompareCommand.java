package org.daybook.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.note.NoteVersions;
import org.daybook.application.versions.Difference;
import org.daybook.application.versions.Difference.Change;
import org.daybook.application.versions.Difference.Compared;
import org.daybook.application.versions.Difference.Run;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.course.Copy;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `daybook note compare`: the words in which two versions of a note differ.
@Command(
    name = "compare",
    description = "Shows in which words two versions of a note differ.",
    footer = {"", "Lines that differ, as [-removed-] and {+added+}."})
final class CompareCommand implements Callable<Integer> {
  private final Supplier<StoreOpening> stores;
  private final Answer answer;

  @Mixin OnVisit on = new OnVisit();

  @Option(
      names = "--from",
      paramLabel = "N",
      required = true,
      description = "The earlier version; 'daybook visit show' lists them.")
  int from;

  @Option(
      names = "--to",
      paramLabel = "N",
      required = true,
      description = "The later version, issued or being written.")
  int to;

  @Option(
      names = "--copy",
      paramLabel = "COPY",
      description = "Whose copies: school (the usual) or internal.")
  Copy copy = Copy.SCHOOL;

  @Mixin StoreOptions store = new StoreOptions();

  CompareCommand(Supplier<StoreOpening> stores, Answer answer) {
    this.stores = stores;
    this.answer = answer;
  }

  @Override
  public Integer call() throws ProblemException {
    Difference found;
    try (Session session = store.open(stores.get())) {
      Visit of = session.open(on.visit).standing().visit();
      NoteVersions versions = session.noteVersions();
      found = versions.compare(versions.find(of, from), versions.find(of, to), copy);
    }
    if (on.json) {
      answer.json(json(found));
    } else {
      found.lines().stream()
          .filter(line -> line.change() != Change.NONE)
          .forEach(line -> answer.line(words(line)));
    }
    return 0;
  }

  private static ObjectNode json(Difference found) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("added", found.added());
    node.put("removed", found.removed());
    ArrayNode lines = node.putArray("lines");
    for (Compared line : found.lines()) {
      if (line.change() != Change.NONE) {
        ArrayNode runs =
            lines.addObject().put("change", Answer.word(line.change())).putArray("words");
        line.runs()
            .forEach(
                run ->
                    runs.addObject().put("kind", Answer.word(run.kind())).put("text", run.text()));
      }
    }
    return node;
  }

  private static String words(Compared line) {
    return line.runs().stream().map(CompareCommand::words).collect(Collectors.joining(" "));
  }

  private static String words(Run run) {
    return switch (run.kind()) {
      case SAME -> run.text();
      case ADDED -> "{+" + run.text() + "+}";
      case REMOVED -> "[-" + run.text() + "-]";
    };
  }
}
