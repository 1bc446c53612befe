package org.daybook;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.ProblemException;

/// What Daybook asks of the machine around it.
///
/// @param askWhere asks where to write a file, offering a name; empty if the person thinks better
/// @param openFile shows a file in the program the machine has for it
/// @param askFiles asks for files to attach; none if the person thinks better
record Surroundings(
    Function<String, Optional<Path>> askWhere, Opening openFile, Supplier<List<Path>> askFiles) {

  /// A machine on which nobody chooses files.
  Surroundings(Function<String, Optional<Path>> askWhere, Opening openFile) {
    this(askWhere, openFile, List::of);
  }

  /// The real ones: the machine's own dialog and programs.
  static Surroundings of(Stage stage) {
    return new Surroundings(
        name -> ask(stage, name), Viewer.ofThisMachine()::open, () -> askFiles(stage));
  }

  private static Optional<Path> ask(Stage stage, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(name);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    chooser
        .getExtensionFilters()
        .add(
            switch (ending) {
              case "xlsx" ->
                  new FileChooser.ExtensionFilter(Strings.of("app.file.excel"), "*.xlsx");
              case "yaml" -> new FileChooser.ExtensionFilter(Strings.of("app.file.pack"), "*.yaml");
              case "pdf" -> new FileChooser.ExtensionFilter(Strings.of("app.file.pdf"), "*.pdf");
              default -> new FileChooser.ExtensionFilter(Strings.of("app.file.any"), "*." + ending);
            });
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  private static List<Path> askFiles(Stage stage) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Strings.of("evidence.attach.choose"));
    List<File> chosen = chooser.showOpenMultipleDialog(stage);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  /// Shows a file, or says why not; may take some seconds.
  @FunctionalInterface
  interface Opening {
    void open(Path file) throws ProblemException;
  }
}
