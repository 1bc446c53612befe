package org.daybook.application.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.domain.problem.Problem;
import org.junit.jupiter.api.Test;

final class StringsTest {
  private static final Path BUNDLE = Path.of("src/main/resources/org/daybook/strings.properties");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");
  private static final Pattern REFUSAL =
      Pattern.compile("^(cli|storage|launch|register|report|visits|schools[.]find|indicator)[.]");
  private static final Pattern USE =
      Pattern.compile("(?:Strings|Problem)\\s*\\.of\\(\\s*\"([^\"]+)\"");

  @Test
  void fillsInDatesTimesCountsAndProblems() {
    assertThat(Strings.of("control.save.saved", LocalTime.of(10, 42))).isEqualTo("Saved 10:42");
    assertThat(Strings.of("control.distances.bar", "1 Sep", LocalDate.of(2026, 9, 1)))
        .isEqualTo("1 Sep 1 Sep 2026");
    assertThat(Strings.of("control.distances.bar", "Rows", 26_078)).isEqualTo("Rows 26,078");
    assertThat(Strings.of("together.talk.alike", 1)).isEqualTo("Agree on the one seen alike");
    assertThat(Strings.of("together.talk.alike", 3)).isEqualTo("Agree on all 3 seen alike");
    assertThat(Strings.of("control.save.not-saved", Problem.of("control.rag.none")))
        .startsWith("Not saved: Not rated");
  }

  @Test
  void saysAProblemInWords() {
    assertThat(Strings.of(Problem.of("control.distances.bar", "St Anne's", 3)))
        .isEqualTo("St Anne's 3");
  }

  @Test
  void everyKeyAskedForHasItsSentence() throws IOException {
    Set<String> missing = found(USE);
    missing.removeAll(keys());
    assertThat(missing).as("paste these into strings.properties and write them").isEmpty();
  }

  @Test
  void everySentenceIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(keys());
    unused.removeAll(found(LITERAL));
    assertThat(unused).as("delete these from strings.properties").isEmpty();
  }

  /// The command line says what went wrong in one sentence, and these are what it says.
  @Test
  void whatTheCommandLineRefusesIsOneSentence() throws IOException {
    try (Stream<String> lines = Files.lines(BUNDLE)) {
      assertThat(lines.filter(REFUSAL.asPredicate()))
          .hasSizeGreaterThan(40)
          .noneMatch(line -> line.matches(".*[.!?] [A-Z{“].*"));
    }
  }

  @Test
  void noKeyIsWrittenTwice() throws IOException {
    try (Stream<String> lines = Files.lines(BUNDLE)) {
      assertThat(lines.filter(line -> line.contains(" = ")).map(line -> line.split(" = ", 2)[0]))
          .doesNotHaveDuplicates();
    }
  }

  private static Set<String> keys() throws IOException {
    Properties bundle = new Properties();
    bundle.load(new StringReader(Files.readString(BUNDLE)));
    return bundle.stringPropertyNames();
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher match = pattern.matcher(Files.readString(file));
        while (match.find()) {
          found.add(match.group(1));
        }
      }
    }
    return found;
  }
}
