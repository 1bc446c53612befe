package org.daybook.packs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.domain.indicator.Band;
import org.daybook.domain.indicator.Band.Limit;
import org.daybook.domain.indicator.BandCheck;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.Value;
import org.jspecify.annotations.Nullable;

/// Reads the bands of one measure, and checks that together they say what each value means.
final class BandReader {
  private static final int MOST_BANDS = 20;

  private final Map<String, Rating> ratings;
  private final Fields fields;
  private final List<Fields> lines = new ArrayList<>();

  /// @param ratings by id
  /// @param fields those of the measure
  BandReader(Map<String, Rating> ratings, Fields fields) {
    this.ratings = ratings;
    this.fields = fields;
  }

  List<Band> read() {
    return fields.groupsIfAny(
        "bands",
        MOST_BANDS,
        line -> {
          lines.add(line);
          return band(line);
        });
  }

  /// Notes what is wrong with the bands as a whole.
  ///
  /// @param measure has the bands that were read
  void check(Measure measure) {
    boolean declared =
        fields.optional("overlap", (value, name) -> value.choice(name, Overlap.class)).isPresent();
    if (measure.bands().isEmpty()) {
      return;
    }
    checkOverlap(measure, declared);
    BandCheck.gap(measure.range(), measure.bands())
        .ifPresent(value -> fields.note("bands", "no band claims " + plain(value)));
    BandCheck.quarrel(measure.bands())
        .ifPresent(
            value ->
                fields.note("bands", "more than one band says `or-above` for " + plain(value)));
    checkUse(measure);
  }

  /// A limit that is mistyped makes bands overlap: only those that are meant to may.
  private void checkOverlap(Measure measure, boolean declared) {
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
  private void checkUse(Measure measure) {
    BandCheck.repeated(measure)
        .ifPresent(
            value ->
                fields.noteSince("bands", "two bands of the same rating claim " + plain(value)));
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

  private Band band(Fields fields) {
    String id = fields.reference("rating", ratings.keySet(), "rating", Value::id);
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
