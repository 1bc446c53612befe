package org.daybook.storage.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.sqlite.SQLiteErrorCode;

/// What a person is told when the disk, not the program, is what failed.
public final class DiskProblem {
  /// Extended codes of SQLite keep the general one in their lowest byte.
  private static final int GENERAL = 0xff;

  private DiskProblem() {}

  /// @throws IllegalStateException if the failure is a mistake of ours, not the disk's
  static ProblemException of(SQLException e) {
    int code = e.getErrorCode() & GENERAL;
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return Problem.of("storage.disk.full").causedBy(e);
    }
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code
        || missesTable(e)) {
      return Problem.of("storage.unlock.damaged").causedBy(e);
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_PERM.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return Problem.of("storage.disk.read-only").causedBy(e);
    }
    if (code == SQLiteErrorCode.SQLITE_IOERR.code
        || code == SQLiteErrorCode.SQLITE_BUSY.code
        || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return Problem.of("storage.disk.failed").causedBy(e);
    }
    throw new IllegalStateException(e);
  }

  public static ProblemException of(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String words = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    if (e instanceof FileSystemException f
        && (f instanceof FileAlreadyExistsException || words.contains("not a directory"))) {
      return Problem.of("storage.disk.no-folder", f.getFile()).causedBy(e);
    }
    if (words.contains("no space") || words.contains("not enough space")) {
      return Problem.of("storage.disk.full").causedBy(e);
    }
    if (e instanceof AccessDeniedException || words.contains("read-only")) {
      return Problem.of("storage.disk.read-only").causedBy(e);
    }
    return Problem.of("storage.disk.failed").causedBy(e);
  }

  /// Our statements are compiled against our tables: one that is not there has been damaged.
  private static boolean missesTable(SQLException e) {
    return e.getErrorCode() == SQLiteErrorCode.SQLITE_ERROR.code
        && String.valueOf(e.getMessage()).contains("no such ");
  }
}
