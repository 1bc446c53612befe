package org.daybook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// Shows a file in the program the machine has for it.
///
/// JavaFX can do that too, but says nothing when there is no such program.
///
/// @param command what to start, before the name of the file
/// @param seconds how long it may take to fail; what still runs then is the viewer itself
record Viewer(List<String> command, int seconds) {
  private static final int PATIENCE = 5;

  Viewer {
    command = List.copyOf(command);
  }

  /// The machine's own way.
  static Viewer ofThisMachine() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return new Viewer(List.of("rundll32", "url.dll,FileProtocolHandler"), PATIENCE);
    }
    return new Viewer(List.of(system.contains("mac") ? "open" : "xdg-open"), PATIENCE);
  }

  /// Shows the file; may take some seconds.
  ///
  /// @throws ProblemException if no program shows it
  void open(Path file) throws ProblemException {
    List<String> all = Stream.concat(command.stream(), Stream.of(file.toString())).toList();
    try {
      Process viewer =
          new ProcessBuilder(all)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (viewer.waitFor(seconds, TimeUnit.SECONDS) && viewer.exitValue() != 0) {
        throw Problem.of("app.open.nobody", file).exception();
      }
    } catch (IOException e) {
      throw Problem.of("app.open.nobody", file).causedBy(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
