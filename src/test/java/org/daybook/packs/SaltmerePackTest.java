package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.indicator.Rating;
import org.daybook.packs.worked.Example;
import org.daybook.packs.worked.PackExamplesTest;
import org.daybook.packs.worked.WorkedBands;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The sixth pack: an invented one, written from `src/docs/pack-format.md` alone. While it reads
/// and proposes what its author worked out by hand, that page is enough to write a pack from.
class SaltmerePackTest {
  private static final Path FOLDER = Path.of("src/test/resources/packs/saltmere-2027");

  @Test
  void readsWithoutAProblem() {
    assertThat(Larkshire.problems(PackReader.read(FOLDER))).isEmpty();
    assertThat(saltmere().categories()).hasSize(5);
    assertThat(saltmere().support()).hasSize(3);
  }

  @TestFactory
  Stream<DynamicTest> proposesWhatItsAuthorWorkedOut() throws Exception {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(), () -> PackExamplesTest.agree(saltmere(), example)));
  }

  @Test
  void everyCategoryIsProposedInSomeExample() throws Exception {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(examples().stream().flatMap(e -> e.expected().proposed().stream()))
        .containsAll(saltmere().categories().stream().map(Category::id).toList());
  }

  @Test
  void suggestsWhatItsAuthorWorkedOut() throws Exception {
    WorkedBands worked = WorkedBands.of(FOLDER.resolve("bands.yaml"), saltmere());

    assertThat(worked.bands())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            one ->
                assertThat(one.measure().suggested(one.value()).map(Rating::id))
                    .contains(one.rating()));
    assertThat(worked.rows())
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(one.row().suggested(one.values()).map(Rating::id))
                    .contains(one.rating()));
  }

  private static List<Example> examples() throws Exception {
    return Example.of(FOLDER.resolve("examples.yaml"), saltmere());
  }

  private static Framework saltmere() {
    return ((PackReading.Read) PackReader.read(FOLDER)).framework();
  }
}
