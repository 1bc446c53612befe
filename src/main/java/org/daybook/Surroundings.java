package org.daybook;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.daybook.application.Strings;
import org.daybook.domain.problem.ProblemException;

/// What Daybook asks of the machine around it.
///
/// @param askWhere asks where to write a file, offering a name; empty if the person thinks better
/// @param openFile shows a file in the program the machine has for it
record Surroundings(Function<String, Optional<Path>> askWhere, Opening openFile) {

  /// The real ones: the machine's own dialog and programs.
  static Surroundings of(Stage stage) {
    return new Surroundings(name -> ask(stage, name), Viewer.ofThisMachine()::open);
  }

  private static Optional<Path> ask(Stage stage, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(name);
    chooser
        .getExtensionFilters()
        .add(
            switch (name.substring(name.lastIndexOf('.') + 1)) {
              case "xlsx" ->
                  new FileChooser.ExtensionFilter(Strings.of("app.file.excel"), "*.xlsx");
              case "yaml" -> new FileChooser.ExtensionFilter(Strings.of("app.file.pack"), "*.yaml");
              default -> new FileChooser.ExtensionFilter(Strings.of("app.file.pdf"), "*.pdf");
            });
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(java.io.File::toPath);
  }

  /// Shows a file, or says why not; may take some seconds.
  @FunctionalInterface
  interface Opening {
    void open(Path file) throws ProblemException;
  }
}
