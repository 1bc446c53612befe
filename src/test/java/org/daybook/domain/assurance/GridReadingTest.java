package org.daybook.domain.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.domain.assurance.CellReading.State;
import org.daybook.domain.assurance.Change.Direction;
import org.daybook.domain.assurance.Change.Earlier;
import org.daybook.domain.assurance.FilledGrid.Frame;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.grid.AssuranceGrid.RowGroup;
import org.daybook.domain.indicator.Band;
import org.daybook.domain.indicator.Band.Limit;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.indicator.Rating.Colour;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridReadingTest {
  private static final Rating SUNNY = new Rating("sunny", 1, "Sunny", "Sunny", Colour.GREEN);
  private static final Rating CLOUDY = new Rating("cloudy", 2, "Cloudy", "Cloudy", Colour.AMBER);
  private static final Rating STORMY = new Rating("stormy", 3, "Stormy", "Stormy", Colour.RED);
  private static final Row POND =
      new Row("pond", "Pond", List.of(depth("near"), depth("far")), Map.of());
  private static final Row HEDGE = new Row("hedge", "Hedge", List.of(), Map.of());
  private static final AssuranceGrid GARDEN =
      new AssuranceGrid("garden", "Garden", List.of(new RowGroup("All", List.of(POND, HEDGE))), "");
  private static final FilledGrid EMPTY = grid("2026/27");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          -,      -,      -,      -,      -,      -,      -,      -
          -,      -,      -,      sunny,  FIRST,  -,      -,      -
          -,      -,      cloudy, sunny,  BETTER, cloudy, Spring, 2026/27
          -,      cloudy, -,      stormy, WORSE,  cloudy, Autumn, 2026/27
          sunny,  -,      -,      sunny,  SAME,   sunny,  Summer, 2025/26
          stormy, cloudy, sunny,  sunny,  SAME,   sunny,  Spring, 2026/27
          sunny,  stormy, -,      cloudy, BETTER, stormy, Autumn, 2026/27
          sunny,  stormy, -,      -,      -,      -,      -,      -
          """)
  void comparesWithTheLatestRatingBefore(
      @Nullable String lastSummer,
      @Nullable String autumn,
      @Nullable String spring,
      @Nullable String summer,
      @Nullable Direction direction,
      @Nullable String before,
      @Nullable String term,
      @Nullable String year) {
    FilledGrid lastYear = rated(rated(grid("2025/26"), "Autumn", "cloudy"), "Summer", lastSummer);
    if (lastSummer == null) {
      lastYear = grid("2025/26");
    }
    FilledGrid now =
        rated(rated(rated(EMPTY, "Autumn", autumn), "Spring", spring), "Summer", summer);

    Optional<Change> change = read(now, Optional.of(lastYear)).cell("Summer", HEDGE).change();

    assertThat(change.map(Change::direction)).isEqualTo(Optional.ofNullable(direction));
    assertThat(change.flatMap(Change::since).map(since -> since.rating().id()))
        .isEqualTo(Optional.ofNullable(before));
    assertThat(change.flatMap(Change::since).map(Earlier::term))
        .isEqualTo(Optional.ofNullable(term));
    assertThat(change.flatMap(Change::since).map(Earlier::year))
        .isEqualTo(Optional.ofNullable(year));
  }

  @Test
  void theFirstTermIsComparedWithTheEndOfLastYear() {
    FilledGrid lastYear = rated(rated(grid("2025/26"), "Autumn", "sunny"), "Spring", "stormy");
    FilledGrid now = rated(EMPTY, "Autumn", "cloudy");

    assertThat(read(now, Optional.of(lastYear)).cell("Autumn", HEDGE).change())
        .contains(
            new Change(Direction.BETTER, Optional.of(new Earlier("Spring", "2025/26", STORMY))));
    assertThat(read(now, Optional.empty()).cell("Autumn", HEDGE).change())
        .contains(new Change(Direction.FIRST, Optional.empty()));
  }

  @Test
  void aRatingThatThePackNoLongerHasCountsForNothing() {
    FilledGrid lastYear = rated(grid("2025/26"), "Summer", "foggy");

    assertThat(
            read(rated(EMPTY, "Autumn", "sunny"), Optional.of(lastYear))
                .cell("Autumn", HEDGE)
                .change()
                .map(Change::direction))
        .contains(Direction.FIRST);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          -,  -,   -,      -,      OPEN
          -,  -,   sunny,  -,      CONFIRMED
          5,  -,   -,      -,      SUGGESTED
          5,  -,   sunny,  sunny,  CONFIRMED
          5,  -,   stormy, sunny,  CHANGED
          5,  25,  sunny,  sunny,  OVERTAKEN
          5,  25,  sunny,  -,      OVERTAKEN
          25, -,   stormy, sunny,  CONFIRMED
          5,  15,  stormy, cloudy, CHANGED
          """)
  void saysHowFarACellIs(
      @Nullable BigDecimal near,
      @Nullable BigDecimal far,
      @Nullable String rating,
      @Nullable String suggested,
      State state) {
    FilledGrid grid = EMPTY.withFigure("Autumn", "near", near).withFigure("Autumn", "far", far);
    if (rating != null) {
      grid = grid.withCell("Autumn", "pond", GridCell.EMPTY.with(confirmed(rating, suggested)));
    }

    assertThat(read(grid, Optional.empty()).cell("Autumn", POND).state()).isEqualTo(state);
  }

  @Test
  void aRowIsSuggestedAsItsLeastAssuredFigureOfThatTerm() {
    FilledGrid grid =
        EMPTY
            .withFigure("Autumn", "near", new BigDecimal("5"))
            .withFigure("Autumn", "far", new BigDecimal("12"))
            .withFigure("Spring", "near", new BigDecimal("30"));
    GridReading reading = read(grid, Optional.empty());

    assertThat(reading.cell("Autumn", POND).suggested()).contains(CLOUDY);
    assertThat(reading.cell("Spring", POND).suggested()).contains(STORMY);
    assertThat(reading.cell("Summer", POND).suggested()).isEmpty();
    assertThat(reading.cell("Autumn", HEDGE).suggested()).isEmpty();
  }

  @Test
  void whatIsTakenAwayLeavesNothingBehind() {
    FilledGrid grid =
        EMPTY
            .withFigure("Autumn", "near", new BigDecimal("27.50"))
            .withCell("Autumn", "hedge", GridCell.EMPTY.withComment("Overgrown"));

    assertThat(grid.term("Autumn").figures()).containsEntry("near", new BigDecimal("27.5"));
    assertThat(EMPTY.withFigure("Autumn", "near", new BigDecimal("1E+2")).term("Autumn").figures())
        .containsEntry("near", new BigDecimal("100"));
    assertThat(grid.withFigure("Autumn", "near", null).withCell("Autumn", "hedge", GridCell.EMPTY))
        .isEqualTo(EMPTY);
  }

  @Test
  void aSchoolsYearHasOneGridWhicheverVersionOfThePackItWasBegunWith() {
    Frame later =
        new Frame(
            "garden",
            new PackVersion("weather", "2.0", "f".repeat(64)),
            new Urn("109876"),
            "Made Up Infant School",
            "2026/27");

    assertThat(FilledGrid.begun(later).id()).isEqualTo(EMPTY.id());
    assertThat(grid("2025/26").id()).isNotEqualTo(EMPTY.id());
  }

  private static GridReading read(FilledGrid grid, Optional<FilledGrid> lastYear) {
    return new GridReading(
        GARDEN,
        List.of(SUNNY, CLOUDY, STORMY),
        List.of("Autumn", "Spring", "Summer"),
        grid,
        lastYear);
  }

  private static FilledGrid grid(String year) {
    return FilledGrid.begun(
        new Frame(
            "garden",
            new PackVersion("weather", "1.0", "0".repeat(64)),
            new Urn("109876"),
            "Made Up Infant School",
            year));
  }

  private static FilledGrid rated(FilledGrid grid, String term, @Nullable String rating) {
    return rating == null
        ? grid
        : grid.withCell(term, "hedge", GridCell.EMPTY.with(confirmed(rating, null)));
  }

  private static Confirmation confirmed(String rating, @Nullable String suggested) {
    return new Confirmation(rating, suggested, "", "", LocalDate.of(2026, 11, 23));
  }

  /// Up to 10 is sunny, up to 20 cloudy, more is stormy.
  private static Measure depth(String id) {
    return new Measure(
        id,
        id,
        Measure.Unit.NUMBER,
        Measure.Range.ALL,
        List.of(
            new Band(SUNNY, null, limit("10", true)),
            new Band(CLOUDY, limit("10", false), limit("20", true)),
            new Band(STORMY, limit("20", false), null)));
  }

  private static Limit limit(String at, boolean included) {
    return new Limit(new BigDecimal(at), included, false);
  }
}
