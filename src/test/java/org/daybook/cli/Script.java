package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A command on the store of a folder, with its arguments.
record Script(Path folder, List<String> arguments) {
  /// A command on the store `own`, unlocked by the file `passphrase` beside it.
  static Script in(Path folder, String... command) {
    return new Script(folder, List.of(command))
        .and("--store", folder.resolve("own").toString())
        .and("--passphrase-file", folder.resolve("passphrase").toString());
  }

  Script and(String... more) {
    return new Script(folder, Stream.concat(arguments.stream(), Stream.of(more)).toList());
  }

  CommandLineRun now() {
    return CommandLineRun.in(folder, arguments.toArray(String[]::new));
  }

  void well() {
    CommandLineRun run = now();
    assertThat(run.code()).as(run.err()).isZero();
  }

  JsonNode json() {
    CommandLineRun run = now();
    assertThat(run.code()).as(run.err()).isZero();
    return run.json();
  }

  /// Checks that it is refused with one sentence.
  String refused() {
    CommandLineRun run = now();
    assertThat(run.code()).as(run.out()).isEqualTo(2);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.out()).isEmpty();
    return run.err();
  }
}
