package org.daybook;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// What JavaFX takes from the system on Linux: Pango for every text it draws, GTK for its windows.
///
/// A desktop has them, a bare server may not. JavaFX itself would answer with pages of stack trace
/// that never name the package to install.
final class SystemLibraries {
  // GTK brings Pango along.
  private static final List<Library> DRAWING =
      List.of(new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));
  private static final List<Library> WINDOW =
      List.of(new Library("libgtk-3.so.0", "libgtk-3-0"), new Library("libXtst.so.6", "libxtst6"));

  private SystemLibraries() {}

  /// Complains unless screens can be drawn without a display.
  static void forDrawing() throws ProblemException {
    onLinux(DRAWING);
  }

  /// Complains unless a window can be opened.
  static void forWindow() throws ProblemException {
    onLinux(WINDOW);
  }

  static boolean linux() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
  }

  static void need(List<Library> libraries) throws ProblemException {
    List<Library> missing = libraries.stream().filter(library -> !library.loads()).toList();
    if (!missing.isEmpty()) {
      throw Problem.of(
              "launch.libraries.missing",
              missing.stream().map(Library::file).collect(Collectors.joining(", ")),
              missing.stream().map(Library::origin).collect(Collectors.joining(" ")))
          .exception();
    }
  }

  private static void onLinux(List<Library> libraries) throws ProblemException {
    if (linux()) {
      need(libraries);
    }
  }

  /// A library of the system.
  ///
  /// @param origin the package of Debian and Ubuntu that holds it
  record Library(String file, String origin) {
    // Loaded for good, as JavaFX is about to do the same. The start scripts allow native access.
    @SuppressWarnings("restricted")
    private boolean loads() {
      try {
        SymbolLookup.libraryLookup(file, Arena.global());
        return true;
      } catch (IllegalArgumentException absent) {
        return false;
      }
    }
  }
}
