package org.daybook.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Aspect.Provision;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Scale;
import org.daybook.domain.framework.Statement;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.PackProblems;
import org.daybook.packs.fields.Value;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlNode.Entry;
import org.daybook.packs.yaml.YamlNode.Group;
import org.daybook.packs.yaml.YamlNode.Items;

/// Reads what is judged, the part under `scale`: categories, areas, aspects and their statements.
final class ScaleReader {
  private static final int MOST_CATEGORIES = 9;
  private static final int MOST_AREAS = 50;
  private static final int MOST_ASPECTS = 500;
  private static final int MOST_STATEMENTS = 30;
  private static final int LONGEST_SHORT_NAME = 12;
  private static final double USUAL_COVERAGE = 0.6;

  private final PackProblems problems;
  private final Set<String> supportLevels;
  private final Set<String> categories = new LinkedHashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> shortNames = new HashSet<>();
  private final Set<String> areas = new HashSet<>();
  private final Set<String> aspects = new HashSet<>();

  ScaleReader(Set<String> supportLevels, PackProblems problems) {
    this.supportLevels = supportLevels;
    this.problems = problems;
  }

  Scale scale(Fields scale) {
    double minimumCoverage = minimumCoverage(scale);
    List<Category> ranked = categories(scale);
    List<Area> judged = areas(scale);
    Scale read =
        new Scale(ranked, judged, minimumCoverage, scale.textsIfAny("draws-on", MOST_AREAS));
    scale.finish();
    return read;
  }

  /// Ids of the categories that [#scale(Fields)] has read.
  Set<String> categoryIds() {
    return categories;
  }

  private double minimumCoverage(Fields scale) {
    return scale
        .optional("minimum-coverage", (value, name) -> value.number(name, 0, 1))
        .orElse(USUAL_COVERAGE);
  }

  private List<Category> categories(Fields scale) {
    return scale.groups("categories", 2, MOST_CATEGORIES, this::category);
  }

  /// Call it after [#categories(Fields)], which statements refer to.
  private List<Area> areas(Fields scale) {
    List<Area> read = scale.groups("areas", 1, MOST_AREAS, this::area);
    if (aspects.size() > MOST_ASPECTS) {
      scale.note("areas", "there are more than " + MOST_ASPECTS + " aspects");
    }
    return read;
  }

  private Category category(Fields fields) {
    String id = fields.newId("id", categories);
    for (Placement.Aside aside : Placement.Aside.values()) {
      if (aside.word().equals(id)) {
        fields.note("id", "a category cannot have the id `" + id + "`, which has its own meaning");
      }
    }
    String shortName = fields.textOfAtMost("short", LONGEST_SHORT_NAME);
    fields.noteTwice("short", "short name", shortName, shortNames);
    return new Category(
        id,
        categories.size(),
        fields.newText("name", "category", names),
        shortName,
        fields.reference("support", supportLevels, "support level", Value::id),
        fields.text("meaning"));
  }

  private Area area(Fields fields) {
    return new Area(
        fields.newId("id", areas),
        fields.text("name"),
        fields.groups("aspects", 1, MOST_ASPECTS, this::aspect));
  }

  private Aspect aspect(Fields fields) {
    String id = fields.newId("id", aspects);
    return new Aspect(
        id,
        fields.text("name"),
        fields
            .optional("only-with", (value, name) -> value.choice(name, Provision.class))
            .orElse(null),
        statements(id, fields));
  }

  private List<Statement> statements(String aspect, Fields fields) {
    List<Statement> read = new ArrayList<>();
    if (!fields.has("statements")) {
      return read;
    }
    for (Entry entry : fields.group("statements").all()) {
      String category = entry.key();
      if (categories.contains(category)) {
        read.addAll(cell(aspect + "." + category + ".", category, entry.value()));
      } else {
        problems.note(entry.place(), "there is no category `" + category + "`");
      }
    }
    return read;
  }

  private List<Statement> cell(String prefix, String category, YamlNode node) {
    if (node instanceof Items(List<YamlNode> none, var _) && none.isEmpty()) {
      problems.note(node.place(), "`" + category + "` is an empty list; leave the key out instead");
    }
    List<Statement> read = new ArrayList<>();
    for (YamlNode item :
        new Value(node, problems).items("`" + category + "`", 0, MOST_STATEMENTS)) {
      read.add(statement(prefix + (read.size() + 1), category, item));
    }
    return read;
  }

  private Statement statement(String id, String category, YamlNode item) {
    if (!(item instanceof Group)) {
      return new Statement(id, category, new Value(item, problems).text("a statement"), false);
    }
    Fields fields = Fields.of(item, "a statement", problems);
    Statement statement =
        new Statement(
            id, category, fields.text("text"), fields.optional("signal", Value::yes).orElse(false));
    fields.finish();
    return statement;
  }
}
