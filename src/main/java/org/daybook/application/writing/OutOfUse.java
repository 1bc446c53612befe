package org.daybook.application.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.application.writing.PackUse.Aside;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.PackPlaces;
import org.daybook.packs.PackReader;
import org.daybook.packs.PackReading;

/// What was taken out of use.
///
/// @param unreadable the folders in which there is no sound pack any more
public record OutOfUse(List<Aside> packs, List<Path> unreadable) {
  public OutOfUse {
    packs = List.copyOf(packs);
    unreadable = List.copyOf(unreadable);
  }

  /// What lies in a folder.
  static OutOfUse in(Path folder) throws IOException {
    List<Aside> packs = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    for (Path path : PackPlaces.folders(folder)) {
      if (PackReader.read(path) instanceof PackReading.Read(Framework framework, _)) {
        packs.add(new Aside(path, framework.identity()));
      } else {
        unreadable.add(path);
      }
    }
    return new OutOfUse(packs, unreadable);
  }
}
