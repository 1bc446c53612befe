package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A file that has grown long has taken on a second task.
class FileSizeTest {
  private static final int LONGEST = 400;
  private static final int USUAL = 180;
  private static final double USUAL_SHARE = 0.9;

  /// Files a package at most; 15 is what we aim at, and a few that belong together have a little
  /// more.
  private static final int MOST = 18;

  @Test
  void noFileIsLongerThanAPersonKeepsInMind() throws IOException {
    assertThat(longerThan(LONGEST)).as("files of more than %d lines", LONGEST).isEmpty();
  }

  @Test
  void nearlyAllFilesAreShort() throws IOException {
    Map<Path, Long> longer = longerThan(USUAL);
    double share = 1 - longer.size() / (double) lines().size();

    assertThat(share)
        .as("share of files of at most %d lines; longer: %s", USUAL, longer)
        .isGreaterThanOrEqualTo(USUAL_SHARE);
  }

  /// A package that has grown large is several.
  @Test
  void noPackageIsOvercrowded() throws IOException {
    Map<Path, Long> files =
        lines().keySet().stream()
            .filter(file -> file.startsWith(Path.of("src", "main")))
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
    files.values().removeIf(count -> count <= MOST);

    assertThat(files).as("packages of more than %d files", MOST).isEmpty();
  }

  private static Map<Path, Long> longerThan(int most) throws IOException {
    Map<Path, Long> longer = lines();
    longer.values().removeIf(count -> count <= most);
    return longer;
  }

  private static Map<Path, Long> lines() throws IOException {
    Map<Path, Long> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          found.put(file, lines.count());
        }
      }
    }
    assertThat(found).as("files found").hasSizeGreaterThan(50);
    return found;
  }
}
