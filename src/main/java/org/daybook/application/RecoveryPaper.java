package org.daybook.application;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.report.file.WholeFile;
import org.daybook.storage.keys.UnprovenKey;

/// A new recovery key on its way to paper: shown once, written down, and typed back as proof.
///
/// Until it is typed back, the key before it opens the store, and every unlocking leads to another
/// new one.
public final class RecoveryPaper {
  private final UnprovenKey key;
  private final Path folder;
  private final LocalDate made;
  private final boolean first;

  /// @param folder where the store is
  /// @param first true for the key the store was made with
  RecoveryPaper(UnprovenKey key, Path folder, LocalDate made, boolean first) {
    this.key = key;
    this.folder = folder;
    this.made = made;
    this.first = first;
  }

  /// True for the key the store was made with; any other replaces one.
  public boolean isFirst() {
    return first;
  }

  /// The key in groups, as it is shown.
  public String key() {
    return key.key().toString();
  }

  /// The sheet of paper to put away.
  public String sheet() {
    return Strings.of("recovery.sheet", key(), folder, made);
  }

  /// Writes the sheet to a new file, or over the file that was chosen.
  public Path save(Path file) throws ProblemException {
    WholeFile.write(file, sheet().getBytes(StandardCharsets.UTF_8));
    return file;
  }

  /// Makes this the key that opens the store, if it is typed without a mistake; on the store
  /// thread.
  ///
  /// @param typed in whatever case and with whatever spaces and hyphens
  public void prove(String typed) throws ProblemException {
    if (!key.is(typed)) {
      throw Problem.of("recovery.typed.differs").exception();
    }
    key.prove();
  }
}
