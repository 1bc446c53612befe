package org.daybook.application.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.application.versions.Difference.Change;
import org.daybook.application.versions.Difference.Compared;
import org.daybook.application.versions.Difference.Kind;
import org.daybook.application.versions.Difference.Run;
import org.junit.jupiter.api.Test;

/// What two texts differ in, written as `[-gone-] {+new+}` to be read at a glance.
class WordDifferenceTest {

  @Test
  void namesTheWordsAndNotTheLine() {
    Difference found =
        between(
            lines("# Context", "The roll is 180 pupils in six classes."),
            lines("# Context", "The roll is 412 pupils in fourteen calm classes."));

    assertThat(written(found))
        .containsExactly(
            "Context", "The roll is [-180-] {+412+} pupils in [-six-] {+fourteen calm+} classes.");
    assertThat(found.lines().getLast().change()).isEqualTo(Change.CHANGED);
    assertThat(found.added()).isEqualTo(3);
    assertThat(found.removed()).isEqualTo(2);
    assertThat(found.places()).isEqualTo(1);
  }

  /// Sixty thousand words on either side, changed here and there: found at once. Wholly rewritten,
  /// they are removed and added, for their words compared would take minutes.
  @Test
  void doesNotLookForWordsInWhatWasRewrittenAtGreatLength() {
    String begin = words("same", 30_000);
    String end = words("still", 30_000);
    Difference here = between(lines(begin + " old " + end), lines(begin + " new one " + end));
    assertThat(here.removed()).isEqualTo(1);
    assertThat(here.added()).isEqualTo(2);

    Difference whole =
        between(
            lines("Kept " + words("old", 60_000) + " to the end"),
            lines("Kept " + words("new", 60_000) + " to the end"));
    assertThat(whole.removed()).isEqualTo(60_000);
    assertThat(whole.added()).isEqualTo(60_000);
    assertThat(whole.lines().getFirst().runs())
        .extracting(Run::kind)
        .containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME);
  }

  private static String words(String word, int many) {
    return IntStream.range(0, many).mapToObj(n -> word + n).collect(Collectors.joining(" "));
  }

  @Test
  void keepsAWholeParagraphApart() {
    Difference found =
        between(
            lines("First.", "Gone for good.", "# Next", "Last."),
            lines("First.", "# Next", "Here at last.", "Last."));

    assertThat(written(found))
        .containsExactly("First.", "[-Gone for good.-]", "Next", "{+Here at last.+}", "Last.");
    assertThat(found.lines())
        .extracting(Compared::change)
        .containsExactly(Change.NONE, Change.REMOVED, Change.NONE, Change.ADDED, Change.NONE);
    assertThat(found.lines().get(2).level()).isEqualTo(1);
  }

  @Test
  void equalTextsDifferInNothing() {
    List<Line> text = lines("# One", "Two  three", "Four");

    Difference found = between(text, text);

    assertThat(found.places()).isZero();
    assertThat(written(found)).containsExactly("One", "Two three", "Four");
  }

  @Test
  void somethingFromNothing() {
    assertThat(written(between(List.of(), lines("All new")))).containsExactly("{+All new+}");
    assertThat(written(between(lines("All gone"), List.of()))).containsExactly("[-All gone-]");
    assertThat(between(List.of(), List.of()).lines()).isEmpty();
  }

  /// Nothing is lost: the words kept or removed are the earlier text, the others the later one.
  @Test
  void bothTextsCanBeReadOutOfTheDifference() {
    List<Line> earlier = lines("# A", "one two three", "four five", "# B", "six seven", "eight");
    List<Line> later = lines("# A", "one 2 three four", "five", "nine", "# B", "eight seven six");

    Difference found = between(earlier, later);

    assertThat(words(found, Kind.REMOVED)).isEqualTo(words(earlier));
    assertThat(words(found, Kind.ADDED)).isEqualTo(words(later));
  }

  private static Difference between(List<Line> earlier, List<Line> later) {
    return WordDifference.between(earlier, later);
  }

  private static List<Line> lines(String... texts) {
    return Stream.of(texts)
        .map(t -> t.startsWith("# ") ? new Line(1, t.substring(2)) : new Line(0, t))
        .toList();
  }

  private static String words(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  private static String words(Difference found, Kind besides) {
    return found.lines().stream()
        .flatMap(line -> line.runs().stream())
        .filter(run -> run.kind() == Kind.SAME || run.kind() == besides)
        .map(Run::text)
        .collect(Collectors.joining(" "));
  }

  private static List<String> written(Difference found) {
    return found.lines().stream()
        .map(
            line ->
                line.runs().stream()
                    .map(WordDifferenceTest::written)
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static String written(Run run) {
    return switch (run.kind()) {
      case SAME -> run.text();
      case ADDED -> "{+" + run.text() + "+}";
      case REMOVED -> "[-" + run.text() + "-]";
    };
  }
}
