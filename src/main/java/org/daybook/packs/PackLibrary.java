package org.daybook.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.yaml.PackProblem;

/// All frameworks at hand: those that come with Daybook and those in a folder of the user's.
///
/// A user's pack takes the place of a built-in one with the same id: that is how an organisation
/// lays its own wording over ours.
///
/// @param sound packs that can be used, built-in ones first
/// @param broken packs of the user's folder that cannot be used
/// @param folders where the user's own among the sound packs lie, by id
public record PackLibrary(
    List<PackReading.Read> sound, List<BrokenPack> broken, Map<String, Path> folders) {
  private static final String INDEX = "index.txt";

  public PackLibrary {
    sound = List.copyOf(sound);
    broken = List.copyOf(broken);
    folders = Map.copyOf(folders);
  }

  /// A pack that was found but cannot be used.
  ///
  /// @param folder where it lies, or the file that lies where no pack can be
  public record BrokenPack(Path folder, List<PackProblem> problems) {}

  /// The packs that come with Daybook.
  public static PackLibrary builtIn() {
    return new PackLibrary(
        text(INDEX).lines().filter(line -> !line.isBlank()).map(PackLibrary::shipped).toList(),
        List.of(),
        Map.of());
  }

  /// These packs and those in the sub-folders of a folder, which need not exist.
  public PackLibrary with(Path folder) throws IOException {
    Map<String, PackReading.Read> byId = new LinkedHashMap<>();
    sound.forEach(pack -> byId.put(pack.framework().id(), pack));
    Map<String, Path> found = new LinkedHashMap<>();
    List<BrokenPack> unusable = new ArrayList<>(broken);
    for (Path candidate : PackPlaces.folders(folder)) {
      switch (PackReader.read(candidate)) {
        case PackReading.Refused(var problems) -> unusable.add(new BrokenPack(candidate, problems));
        case PackReading.Read pack -> {
          String id = pack.framework().id();
          Path earlier = found.putIfAbsent(id, candidate);
          if (earlier == null) {
            byId.put(id, pack);
          } else {
            unusable.add(new BrokenPack(candidate, List.of(sameId(id, earlier))));
          }
        }
      }
    }
    unusable.addAll(PackPlaces.misplaced(folder));
    return new PackLibrary(List.copyOf(byId.values()), unusable, found);
  }

  /// The frameworks of all sound packs.
  public List<Framework> all() {
    return sound.stream().map(PackReading.Read::framework).toList();
  }

  public Optional<Framework> find(String id) {
    return pack(id).map(PackReading.Read::framework);
  }

  /// The text of the pack of this id.
  public Optional<String> source(String id) {
    return pack(id).map(PackReading.Read::source);
  }

  /// The text of a file beside a pack that comes with Daybook, such as its worked cases; empty
  /// where there is none, and where somebody's own pack of that id has taken its place.
  public Optional<String> beside(String id, String file) {
    String resource = id + "/" + file;
    return source(id)
        .filter(_ -> PackLibrary.class.getResource(resource) != null)
        .filter(source -> source.equals(text(id + "/" + PackReader.FILE)))
        .map(_ -> text(resource));
  }

  private Optional<PackReading.Read> pack(String id) {
    return sound.stream().filter(pack -> pack.framework().id().equals(id)).findFirst();
  }

  private static PackProblem sameId(String id, Path earlier) {
    String reason = "the pack in `" + earlier.getFileName() + "` has the id `" + id;
    return new PackProblem(1, 1, reason + "` too");
  }

  private static PackReading.Read shipped(String id) {
    return switch (PackReader.read(bytes(id + "/" + PackReader.FILE))) {
      case PackReading.Read pack -> pack;
      case PackReading.Refused(var problems) ->
          throw new IllegalStateException("built-in pack " + id + ": " + problems);
    };
  }

  private static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = PackLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
