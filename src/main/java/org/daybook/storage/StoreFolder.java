package org.daybook.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.harawata.appdirs.AppDirsFactory;

/// Where stores lie, and what the files in a store's folder are called.
public final class StoreFolder {
  static final String DATABASE = "daybook.db";
  static final String LOCK = "daybook.lock";
  static final String HOLDER = "daybook.open";
  static final String TRIES = "daybook.tries";

  private static final List<String> SYNCED =
      List.of(
          "onedrive",
          "dropbox",
          "google drive",
          "googledrive",
          "icloud",
          "mobile documents",
          "nextcloud",
          "owncloud",
          "box sync");

  private StoreFolder() {}

  /// The user's own store, unless another folder is asked for.
  public static Path standard() {
    return data().resolve("store");
  }

  /// The store for trying things out, beside the user's own.
  public static Path demo() {
    return data().resolve("demo");
  }

  /// Whether a folder looks like one that a service copies elsewhere.
  ///
  /// Such services copy a file while it is being written and put old copies back, which damages a
  /// store; so people are warned.
  public static boolean looksSynced(Path folder) {
    for (Path part : folder.toAbsolutePath().normalize()) {
      String name = part.toString().toLowerCase(Locale.ROOT);
      if (SYNCED.stream().anyMatch(name::contains)) {
        return true;
      }
    }
    return false;
  }

  private static Path data() {
    return Path.of(AppDirsFactory.getInstance().getUserDataDir("Daybook", null, null, false));
  }
}
