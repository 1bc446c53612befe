package org.daybook.cli.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.application.frameworks.Packs;
import org.daybook.application.frameworks.Packs.Checked;
import org.daybook.application.frameworks.Packs.Flaw;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.PackFiles;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Identity;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `daybook pack`: the frameworks at hand, and the check of one somebody writes.
@Command(name = "pack", description = "Lists, shows, checks and begins framework packs.")
public final class PackCommand {
  private final Supplier<Packs> packs;
  private final Answer answer;

  public PackCommand(Supplier<Packs> packs, Answer answer) {
    this.packs = packs;
    this.answer = answer;
  }

  @Command(name = "list", description = "Lists the framework packs at hand.")
  int list(@Option(names = "--json", description = Answer.AS_JSON) boolean json) {
    List<Framework> all = packs.get().all();
    if (json) {
      ArrayNode nodes = Json.MAPPER.createArrayNode();
      all.forEach(framework -> nodes.add(PackJson.identity(framework)));
      answer.json(nodes);
      return 0;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Pack", "Version", "Title", "Organisation", "From"));
    for (Framework framework : all) {
      Identity it = framework.identity();
      String from = Strings.date(it.validFrom());
      rows.add(List.of(it.id(), it.version(), it.title(), it.organisation(), from));
    }
    answer.table(rows);
    return 0;
  }

  @Command(name = "show", description = "Shows a whole framework pack, with the ids of its parts.")
  int show(
      @Parameters(paramLabel = "ID", description = "The pack, such as bristol-2025.") String id,
      @Option(names = "--json", description = Answer.AS_JSON) boolean json)
      throws ProblemException {
    Framework framework = packs.get().find(id);
    if (json) {
      answer.json(PackJson.of(framework));
    } else {
      PackText.print(framework, answer);
    }
    return 0;
  }

  @Command(
      name = "check",
      description =
          "Checks the pack in a folder, and its worked cases; lists what is wrong by line.")
  int check(
      @Parameters(paramLabel = "DIR", description = "A folder with a pack.yaml.") Path folder,
      @Option(names = "--json", description = Answer.AS_JSON) boolean json)
      throws ProblemException {
    refuseNoFolder(folder);
    Checked checked = packs.get().check(folder);
    if (json) {
      ObjectNode node = Json.MAPPER.createObjectNode();
      node.put("sound", checked.flaws().isEmpty());
      node.put("cases", checked.cases());
      node.set("problems", Json.MAPPER.valueToTree(checked.flaws()));
      answer.json(node);
    } else {
      if (checked.flaws().isEmpty()) {
        checked.framework().ifPresent(this::praise);
        if (checked.cases() > 0) {
          answer.line(Strings.of("cli.pack.cases", checked.cases()));
        }
      }
      checked.flaws().forEach(flaw -> answer.line(told(flaw)));
    }
    if (!checked.flaws().isEmpty()) {
      int count = checked.flaws().size();
      throw Problem.of("cli.pack.flaws", folder.toString(), count).exception();
    }
    return 0;
  }

  @Command(
      name = "new",
      description =
          "Begins a pack in a new folder, as a copy of one at hand or the smallest there is.")
  int begin(
      @Parameters(paramLabel = "DIR", description = "A folder that does not exist yet.")
          Path folder,
      @Option(names = "--id", required = true, paramLabel = "ID", description = "Its id.")
          String id,
      @Option(names = "--from", paramLabel = "PACK", description = "The pack to copy.")
          @Nullable String from,
      @Option(names = "--json", description = Answer.AS_JSON) boolean json)
      throws ProblemException {
    Path file = new PackFiles(packs.get()).begin(folder, id, Optional.ofNullable(from));
    if (json) {
      answer.json(Json.MAPPER.createObjectNode().put("file", file.toString()));
    } else {
      answer.line(Strings.of("cli.pack.begun", file.toString()));
    }
    return 0;
  }

  private static void refuseNoFolder(Path folder) throws ProblemException {
    if (!Files.isDirectory(folder)) {
      String key = Files.exists(folder) ? "cli.pack.file" : "cli.pack.missing";
      throw Problem.of(key, folder.toString()).exception();
    }
  }

  private static String told(Flaw flaw) {
    String file = flaw.file().equals("pack.yaml") ? "" : flaw.file() + ", ";
    return "%sline %d, column %d: %s".formatted(file, flaw.line(), flaw.column(), flaw.reason());
  }

  private void praise(Framework framework) {
    Identity it = framework.identity();
    answer.line(
        framework.judges()
            ? Strings.of("cli.pack.sound", it.id(), it.version(), framework.aspects().size())
            : Strings.of(
                "cli.pack.sound-without",
                it.id(),
                it.version(),
                framework.practice().visitTypes().size(),
                framework.instruments().measures().size(),
                framework.instruments().forms().size()));
  }
}
