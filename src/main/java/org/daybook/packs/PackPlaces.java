package org.daybook.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.packs.PackLibrary.BrokenPack;
import org.daybook.packs.yaml.PackProblem;

/// What lies in a person's folder of packs: each pack in a folder of its own, and beside them what
/// was meant to be a pack but lies where none is read. Names that begin with a dot are left alone.
public final class PackPlaces {
  private PackPlaces() {}

  /// The folders that hold a `pack.yaml`, by name; none if there is no such folder.
  public static List<Path> folders(Path in) throws IOException {
    return inside(in).stream()
        .filter(path -> Files.isRegularFile(path.resolve(PackReader.FILE)))
        .toList();
  }

  /// What lies in the wrong place or under a wrong name, each with what to do about it.
  static List<BrokenPack> misplaced(Path in) throws IOException {
    List<BrokenPack> misplaced = new ArrayList<>();
    for (Path path : inside(in)) {
      if (!Files.isRegularFile(path.resolve(PackReader.FILE))) {
        reason(path).ifPresent(reason -> misplaced.add(broken(path, reason)));
      }
    }
    return misplaced;
  }

  private static Optional<String> reason(Path path) {
    try {
      return wrong(path);
    } catch (IOException e) {
      return Optional.of("this folder cannot be opened; see that you may read it");
    }
  }

  private static Optional<String> wrong(Path path) throws IOException {
    String name = path.getFileName().toString();
    if (!Files.isDirectory(path)) {
      return isYaml(path)
          ? Optional.of(
              "a pack lies in a folder of its own: move this file into one and call it `"
                  + PackReader.FILE
                  + "`, or import it")
          : Optional.empty();
    }
    if (Files.isDirectory(path.resolve(PackReader.FILE))) {
      return Optional.of("`" + PackReader.FILE + "` in it is a folder, not a file");
    }
    List<Path> within = inside(path);
    Optional<Path> misnamed = within.stream().filter(PackPlaces::isYaml).findFirst();
    if (misnamed.isPresent()) {
      return Optional.of(
          "the file `%s` in it must be called `%s`"
              .formatted(misnamed.get().getFileName(), PackReader.FILE));
    }
    return within.stream()
        .filter(deeper -> Files.isRegularFile(deeper.resolve(PackReader.FILE)))
        .findFirst()
        .map(
            deeper ->
                "the folder `%s` in it must lie beside `%s`, not in it"
                    .formatted(deeper.getFileName(), name));
  }

  private static boolean isYaml(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  private static List<Path> inside(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static BrokenPack broken(Path path, String reason) {
    return new BrokenPack(path, List.of(new PackProblem(1, 1, reason)));
  }
}
