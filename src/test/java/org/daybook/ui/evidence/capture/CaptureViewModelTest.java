package org.daybook.ui.evidence.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.fixture.InventedPack;
import org.daybook.fixture.OpenDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureViewModelTest {
  private final OpenDesk open;
  private CaptureViewModel model;

  CaptureViewModelTest(@TempDir Path folder) throws Exception {
    open = new OpenDesk(folder, InventedPack.of(4));
    model = new CaptureViewModel(open.desk(), open.noting());
  }

  @BeforeEach
  void begin() {
    model.begin(Optional.of("pond"));
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void whatIsHalfTypedOutlivesTheProgramAndIsThereOnce() throws Exception {
    model.text().set("Ducks on");
    open.pause();
    model.text().set("Ducks on the pond");
    open.pause();
    open.killAndReopen();
    assertThat(evidence())
        .singleElement()
        .extracting(Evidence::text)
        .isEqualTo("Ducks on the pond");
    assertThat(evidence().getFirst().aspects()).containsExactly("pond");
  }

  @Test
  void closingKeepsTheLineAndOpeningGoesOnWithIt() {
    model.text().set("Ducks on");
    model.leave();
    assertThat(evidence()).hasSize(1);
    model.begin(Optional.of("shed"));
    assertThat(model.text().get()).isEqualTo("Ducks on");
    assertThat(model.known().get().aspects()).containsExactly("pond");
    model.text().set("Ducks on the pond");
    model.enter();
    assertThat(evidence())
        .singleElement()
        .extracting(Evidence::text)
        .isEqualTo("Ducks on the pond");
  }

  @Test
  void theNextLineIsAboutTheSameAndNeitherForNorOfTheLast() {
    model.describe(
        piece ->
            piece
                .withSource(Source.LESSON_VISIT)
                .withChallenges(true)
                .withAudience(Audience.INTERNAL)
                .withValue(new BigDecimal("3")));
    model.text().set("One");
    assertThat(model.enter()).isTrue();
    assertThat(model.text().get()).isEmpty();
    model.text().set("Two");
    assertThat(model.enter()).isTrue();
    assertThat(model.caught().get()).isEqualTo(2);
    Evidence one = evidence().getFirst();
    Evidence two = evidence().getLast();
    assertThat(one.challenges()).isTrue();
    assertThat(one.value()).isEqualByComparingTo("3");
    assertThat(two.source()).isEqualTo(Source.LESSON_VISIT);
    assertThat(two.audience()).isEqualTo(Audience.INTERNAL);
    assertThat(two.aspects()).containsExactly("pond");
    assertThat(two.challenges()).isFalse();
    assertThat(two.value()).isNull();
  }

  @Test
  void aLineWithoutWordsIsNone() {
    model.describe(piece -> piece.withSource(Source.DATA));
    assertThat(model.enter()).isFalse();
    model.leave();
    assertThat(evidence()).isEmpty();
  }

  @Test
  void whatIsChangedElsewhereWhileALineIsHalfTypedStays() throws Exception {
    model.text().set("Ducks");
    open.pause();
    open.desk()
        .change(() -> open.noting().change(model.known().get().id(), piece -> piece.about("shed")));
    model.describe(piece -> piece.withSource(Source.DATA));
    model.text().set("Ducks on the pond");
    model.enter();
    assertThat(evidence().getFirst().aspects()).containsExactlyInAnyOrder("pond", "shed");
    assertThat(evidence().getFirst().source()).isEqualTo(Source.DATA);
  }

  @Test
  void undoTakesTheLastLineBack() {
    model.text().set("One");
    model.enter();
    model.undo();
    assertThat(evidence()).isEmpty();
    open.desk().redo();
    assertThat(evidence()).hasSize(1);
  }

  private List<Evidence> evidence() {
    return open.visit().findings().evidence();
  }
}
