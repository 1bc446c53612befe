package org.daybook.storage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person is told when the disk fails.
class DiskProblemTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          No space left on device,                     storage.disk.full
          There is not enough space on the disk,       storage.disk.full
          Read-only file system,                       storage.disk.read-only
          Input/output error,                          storage.disk.failed
          ,                                            storage.disk.failed
          """)
  void saysWhatTheFileSystemSays(String reason, String key) {
    assertThat(DiskProblem.of(new FileSystemException("store", null, reason)).problem().key())
        .isEqualTo(key);
  }
}
