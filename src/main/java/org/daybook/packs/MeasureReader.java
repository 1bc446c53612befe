package org.daybook.packs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.domain.indicator.Band;
import org.daybook.domain.indicator.Band.Limit;
import org.daybook.domain.indicator.BandCheck;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Measure.Range;
import org.daybook.domain.indicator.Measure.Unit;
import org.daybook.domain.indicator.Rating;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.Value;
import org.jspecify.annotations.Nullable;

/// Reads ratings and measures with their bands.
final class MeasureReader {
  private static final int FEWEST_RATINGS = 2;
  private static final int MOST_RATINGS = 5;
  private static final int MOST_MEASURES = 200;
  private static final int MOST_BANDS = 20;
  private static final int LONGEST_SHORT_NAME = 12;

  private final Map<String, Rating> ratings = new LinkedHashMap<>();
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final Set<String> ratingNames = new HashSet<>();
  private final Set<String> shortNames = new HashSet<>();
  private final Set<String> ratingIds = new HashSet<>();
  private final Set<String> measureIds = new HashSet<>();

  List<Rating> ratings(Fields pack) {
    return pack.optional(
            "ratings",
            (value, name) -> value.groups(name, FEWEST_RATINGS, MOST_RATINGS, this::rating))
        .orElse(List.of());
  }

  /// Call it after [#ratings(Fields)], which bands refer to.
  List<Measure> measures(Fields pack) {
    return pack.groupsIfAny("measures", MOST_MEASURES, this::measure);
  }

  /// The ratings read, by id.
  Map<String, Rating> ratingsById() {
    return ratings;
  }

  /// The measures read, by id.
  Map<String, Measure> measuresById() {
    return measures;
  }

  private Rating rating(Fields fields) {
    String id = fields.newId("id", ratingIds);
    String shortName = fields.textOfAtMost("short", LONGEST_SHORT_NAME);
    fields.noteTwice("short", "short name", shortName, shortNames);
    Rating rating =
        new Rating(
            id,
            ratings.size() + 1,
            fields.newText("name", "rating", ratingNames),
            shortName,
            fields.required(
                "colour",
                Rating.Colour.GREEN,
                (value, name) -> value.choice(name, Rating.Colour.class)));
    ratings.put(id, rating);
    return rating;
  }

  private Measure measure(Fields fields) {
    Range range = fields.has("range") ? range(fields.group("range")) : Range.ALL;
    List<Fields> lines = new ArrayList<>();
    Measure measure =
        new Measure(
            fields.newId("id", measureIds),
            fields.text("name"),
            fields.required("unit", Unit.NUMBER, (value, name) -> value.choice(name, Unit.class)),
            range,
            fields.groupsIfAny(
                "bands",
                MOST_BANDS,
                line -> {
                  lines.add(line);
                  return band(line);
                }));
    boolean declared =
        fields.optional("overlap", (value, name) -> value.choice(name, Overlap.class)).isPresent();
    if (!measure.bands().isEmpty()) {
      checkOverlap(fields, measure, declared);
      BandCheck.gap(range, measure.bands())
          .ifPresent(value -> fields.note("bands", "no band claims " + plain(value)));
      BandCheck.quarrel(measure.bands())
          .ifPresent(
              value ->
                  fields.note("bands", "more than one band says `or-above` for " + plain(value)));
      checkUse(fields, measure, lines);
    }
    measures.put(measure.id(), measure);
    return measure;
  }

  /// A limit that is mistyped makes bands overlap: only those that are meant to may.
  private static void checkOverlap(Fields fields, Measure measure, boolean declared) {
    Optional<BigDecimal> twice = BandCheck.overlap(measure.range(), measure.bands());
    if (declared && twice.isEmpty()) {
      fields.note("overlap", "no two bands claim the same value");
    } else if (!declared && twice.isPresent()) {
      fields.note(
          "bands",
          "more than one band claims "
              + plain(twice.get())
              + ": mend the limits, or say `overlap: less-assured` if it is meant");
    }
  }

  /// A band that is never suggested, or says again what another says, is not what was meant.
  private static void checkUse(Fields fields, Measure measure, List<Fields> lines) {
    BandCheck.repeated(measure)
        .ifPresent(
            value ->
                fields.noteSince(
                    "bands", "two bands of the same rating claim " + plain(value)));
    List<Band> idle = BandCheck.idle(measure);
    for (int i = 0; i < lines.size(); i++) {
      Band band = measure.bands().get(i);
      if (idle.contains(band) && !isEmpty(band)) {
        lines
            .get(i)
            .noteSince(
                "rating",
                "this band is never suggested: other bands claim its values, or they lie outside"
                    + " the range");
      }
    }
  }

  private static Range range(Fields fields) {
    BigDecimal from = decimal(fields, "from").orElse(null);
    BigDecimal to = decimal(fields, "to").orElse(null);
    if (from == null && to == null) {
      fields.note("from", "a range has `from`, `to` or both");
    } else if (from != null && to != null && from.compareTo(to) >= 0) {
      fields.note("to", "`to` must be more than `from`");
    }
    fields.finish();
    return new Range(from, to);
  }

  private Band band(Fields fields) {
    String id = fields.reference("rating", ratingIds, "rating", Value::id);
    Limit lower =
        oneOf(
            fields,
            List.of(
                limit(fields, "from", true, false),
                limit(fields, "above", false, false),
                limit(fields, "or-above", true, true)));
    Limit upper =
        oneOf(
            fields,
            List.of(limit(fields, "to", true, false), limit(fields, "below", false, false)));
    if (lower == null && upper == null) {
      fields.note("rating", "a band has at least one limit");
    }
    Rating none = new Rating("", 1, "", "", Rating.Colour.GREEN);
    Band band = new Band(ratings.getOrDefault(id, none), lower, upper);
    if (isEmpty(band)) {
      fields.note("rating", "no value can be in this band");
    }
    return band;
  }

  private static boolean isEmpty(Band band) {
    Limit lower = band.lower();
    Limit upper = band.upper();
    if (lower == null || upper == null) {
      return false;
    }
    int order = lower.at().compareTo(upper.at());
    return order > 0 || (order == 0 && !(lower.included() && upper.included()));
  }

  private static Optional<Limit> limit(Fields fields, String key, boolean included, boolean first) {
    return decimal(fields, key).map(at -> new Limit(at, included, first));
  }

  /// The one limit given on a side of a band, or null for none.
  private static @Nullable Limit oneOf(Fields fields, List<Optional<Limit>> limits) {
    List<Limit> given = limits.stream().flatMap(Optional::stream).toList();
    if (given.size() > 1) {
      fields.note("rating", "a band has one lower and one upper limit at most");
    }
    return given.isEmpty() ? null : given.getFirst();
  }

  private static Optional<BigDecimal> decimal(Fields fields, String key) {
    return fields.optional(key, Value::decimal).flatMap(number -> number);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /// Which of two bands that claim a value is suggested.
  private enum Overlap {
    LESS_ASSURED
  }
}
