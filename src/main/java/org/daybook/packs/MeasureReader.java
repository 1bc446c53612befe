package org.daybook.packs;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Measure.Range;
import org.daybook.domain.indicator.Measure.Unit;
import org.daybook.domain.indicator.Rating;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.Value;

/// Reads ratings and measures with their bands.
final class MeasureReader {
  private static final int FEWEST_RATINGS = 2;
  private static final int MOST_RATINGS = 5;
  private static final int MOST_MEASURES = 200;
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
    BandReader bands = new BandReader(ratings, fields);
    Measure measure =
        new Measure(
            fields.newId("id", measureIds),
            fields.text("name"),
            fields.required("unit", Unit.NUMBER, (value, name) -> value.choice(name, Unit.class)),
            range,
            bands.read());
    bands.check(measure);
    measures.put(measure.id(), measure);
    return measure;
  }

  private static Range range(Fields fields) {
    BigDecimal from =
        fields.optional("from", Value::decimal).flatMap(number -> number).orElse(null);
    BigDecimal to = fields.optional("to", Value::decimal).flatMap(number -> number).orElse(null);
    if (from == null && to == null) {
      fields.note("from", "a range has `from`, `to` or both");
    } else if (from != null && to != null && from.compareTo(to) >= 0) {
      fields.note("to", "`to` must be more than `from`");
    }
    fields.finish();
    return new Range(from, to);
  }
}
