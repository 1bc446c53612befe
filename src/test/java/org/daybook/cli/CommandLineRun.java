package org.daybook.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.daybook.application.StoreOpening;
import org.daybook.application.frameworks.Packs;
import org.daybook.cli.support.Json;
import tools.jackson.databind.JsonNode;

/// What a command did: its exit code and what it wrote.
public record CommandLineRun(int code, String out, String err) {
  private static final InstantSource MONDAY =
      InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

  /// Runs a command that needs no store.
  public static CommandLineRun of(String... arguments) {
    return typing("", arguments);
  }

  /// Runs a command that needs no store and reads this from standard input.
  public static CommandLineRun typing(String input, String... arguments) {
    return run(program(Path.of("no", "such", "folder")), input, arguments);
  }

  /// Runs a command whose stores are in `store` and `demo` of a folder.
  public static CommandLineRun in(Path folder, String... arguments) {
    return run(program(folder), "", arguments);
  }

  public static CommandLineRun run(Program program, String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        DaybookCommand.run(
            program,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            arguments);
    return new CommandLineRun(code, out.toString(), err.toString());
  }

  public JsonNode json() {
    return Json.MAPPER.readTree(out);
  }

  public List<String> errors() {
    return err.lines().toList();
  }

  private static Program program(Path folder) {
    Packs packs = Packs.in(folder.resolve("frameworks"));
    StoreOpening stores =
        new StoreOpening(folder.resolve("store"), folder.resolve("demo"), packs, MONDAY);
    return new Program(() -> 0, tour -> () -> 0, () -> packs, () -> stores);
  }
}
