package org.daybook.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where stores lie.
class StoreFolderTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /home/ada/.local/share/Daybook/store,                             false
          /home/ada/One Drive is full/store,                                false
          /Users/ada/OneDrive - Larkshire Council/Daybook,                  true
          /Users/ada/Dropbox/work/store,                                    true
          /Users/ada/Library/CloudStorage/GoogleDrive-ada/My Drive/store,   true
          /Volumes/Google Drive/store,                                      true
          /Users/ada/Library/Mobile Documents/com~apple~CloudDocs/store,    true
          /Users/ada/iCloud Drive/store,                                    true
          """)
  void warnsOfFoldersThatAreCopiedElsewhere(Path folder, boolean synced) {
    assertThat(StoreFolder.looksSynced(folder)).isEqualTo(synced);
  }

  @Test
  void theDemoLiesBesideTheUsersOwnStore() {
    assertThat(StoreFolder.demo()).isEqualTo(StoreFolder.standard().resolveSibling("demo"));
    assertThat(StoreFolder.standard().toString()).contains("Daybook");
  }
}
