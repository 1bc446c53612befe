package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.problem.Problem;
import org.junit.jupiter.api.Test;

/// The window and the tour are opened by the command line, and only there.
class WindowOrTourTest {
  @Test
  void whatTheMachineLacksIsNoWrongInput() {
    Program bare =
        new Program(
            () -> {
              throw Problem.of("launch.libraries.missing", "libfairydust.so.2", "libfairydust2")
                  .exception();
            },
            folder -> () -> 0,
            () -> {
              throw new IllegalStateException("packs are not needed");
            },
            () -> {
              throw new IllegalStateException("stores are not needed");
            });

    CommandLineRun run = CommandLineRun.run(bare, "");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errors()).singleElement().asString().contains("libfairydust.so.2");
  }

  @Test
  void opensTheWindowWithoutArgumentsAndTheTourWhereItIsTold() {
    List<String> opened = new ArrayList<>();
    Program program =
        new Program(
            () -> {
              opened.add("window");
              return 0;
            },
            folder ->
                () -> {
                  opened.add("tour to " + folder);
                  return 7;
                },
            () -> {
              throw new IllegalStateException("packs are not needed");
            },
            () -> {
              throw new IllegalStateException("stores are not needed");
            });

    assertThat(CommandLineRun.run(program, "").code()).isZero();
    assertThat(CommandLineRun.run(program, "", "tour", "--out", "pictures").code()).isEqualTo(7);
    assertThat(opened).containsExactly("window", "tour to " + Path.of("pictures"));
  }
}
