package org.daybook.ui.unlock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.daybook.application.Session;
import org.daybook.application.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// A store just made, while its recovery key is being written down.
///
/// @param folder where the store is
public record NewStore(Session session, String recoveryKey, Path folder) {

  /// Whether this is the key, in whatever case and with whatever spaces and hyphens it is typed.
  public boolean isKey(String typed) {
    return digits(typed).equals(digits(recoveryKey));
  }

  /// The sheet of paper to put away.
  public String sheet() {
    return Strings.of("unlock.key.sheet", recoveryKey, folder, session.today());
  }

  /// Writes the sheet to a new file, or over the file that was chosen.
  public Path save(Path file) throws ProblemException {
    try {
      return Files.writeString(file, sheet());
    } catch (IOException e) {
      throw Problem.of("unlock.key.unsaved", file).causedBy(e);
    }
  }

  /// Letters that a recovery key never has stand for the digits they look like.
  private static String digits(String key) {
    return key.toUpperCase(Locale.ROOT)
        .replaceAll("[^0-9A-Z]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
