package org.daybook.packs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.domain.calendar.Rhythm;
import org.daybook.domain.strand.CountedDays;
import org.daybook.domain.strand.Route;
import org.daybook.domain.strand.Stage;
import org.daybook.domain.strand.Strand;
import org.daybook.domain.strand.Strand.Step;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.Value;

/// Reads stages and strands.
final class RouteReader {
  private static final int FEWEST_STAGES = 2;
  private static final int MOST_OF_A_SCALE = 9;
  private static final int MOST_QUALITIES = 30;
  private static final int MOST = 50;
  private static final int DAYS_OF_A_YEAR = 366;

  private final Set<String> categories;
  private final Set<String> visitTypes;
  private final Map<String, Stage> stages = new HashMap<>();
  private final Set<String> stageIds = new HashSet<>();
  private final Set<String> strandIds = new HashSet<>();
  private final Set<String> onAStrand = new HashSet<>();
  private final Set<String> brought;
  private final Set<String> countedKinds = new HashSet<>();
  private final Set<String> countedVisits = new HashSet<>();

  /// @param brought the kinds of what support levels bring
  RouteReader(Set<String> categories, Set<String> visitTypes, Set<String> brought) {
    this.categories = categories;
    this.visitTypes = visitTypes;
    this.brought = brought;
  }

  Route route(Fields pack) {
    List<Stage> read =
        pack.optional(
                "stages",
                (value, name) -> value.groups(name, FEWEST_STAGES, MOST_OF_A_SCALE, this::stage))
            .orElse(List.of());
    return new Route(
        read,
        pack.groupsIfAny("strands", MOST_OF_A_SCALE, this::strand),
        pack.groupsIfAny("days-counted", MOST_OF_A_SCALE, this::counted));
  }

  private CountedDays counted(Fields fields) {
    String kind =
        fields.has("kind")
            ? fields.reference("kind", brought, "entry in `brings` of the kind", Value::id)
            : null;
    if (kind != null && !kind.isEmpty() && !countedKinds.add(kind)) {
      fields.note("kind", "days of the kind `" + kind + "` are counted twice");
    }
    String name = fields.text("name");
    List<String> visits = fields.references("visits", visitTypes, "visit type", MOST);
    for (String visit : visits) {
      if (!countedVisits.add(visit)) {
        fields.note("visits", "the days of `" + visit + "` are counted twice");
      }
    }
    return new CountedDays(kind, name, visits);
  }

  private Stage stage(Fields fields) {
    Stage stage =
        new Stage(
            fields.newId("id", stageIds),
            fields.text("name"),
            fields.text("meaning"),
            fields.texts("qualities", 1, MOST_QUALITIES));
    stages.put(stage.id(), stage);
    return stage;
  }

  private Strand strand(Fields fields) {
    return new Strand(
        fields.newId("id", strandIds),
        fields.text("name"),
        categoriesOf(fields),
        fields.groups("steps", 1, MOST, this::step),
        fields.textsIfAny("menu", MOST),
        fields.references("stages", stageIds, "stage", MOST_OF_A_SCALE).stream()
            .map(stages::get)
            .toList(),
        fields.textOr("until", ""));
  }

  private List<String> categoriesOf(Fields fields) {
    List<String> its =
        fields.required(
            "categories",
            List.of(),
            (value, name) -> value.references(name, categories, "category", MOST_OF_A_SCALE));
    for (String category : its) {
      if (!onAStrand.add(category)) {
        fields.note("categories", "the category `" + category + "` is on two strands");
      }
    }
    return its;
  }

  private Step step(Fields fields) {
    return new Step(
        fields.text("text"),
        fields.optional("rhythm", (value, name) -> value.choice(name, Rhythm.class)).orElse(null),
        fields
            .optional("days", (value, name) -> value.number(name, 0, DAYS_OF_A_YEAR))
            .orElse(null),
        fields.has("visit")
            ? fields.reference("visit", visitTypes, "visit type", Value::id)
            : null);
  }
}
