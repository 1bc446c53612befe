package org.daybook.packs.worked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.PackProblems;
import org.daybook.packs.fields.Value;
import org.daybook.packs.yaml.PackText;
import org.daybook.packs.yaml.UnreadablePack;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlNode.Entry;
import org.daybook.packs.yaml.YamlNode.Place;
import org.daybook.packs.yaml.YamlTree;

/// A worked case of a pack's `examples.yaml`: placements, and what must be proposed for them.
///
/// @param place where it begins in the file
public record Example(
    String name, Place place, Map<String, Placement> placements, Expected expected) {
  private static final int MOST = 500;
  private static final double ROUNDED = 0.0005;

  @Override
  public String toString() {
    return name;
  }

  /// Reads the cases beside a pack; a mistake in the file is an error.
  public static List<Example> of(Path file, Framework framework)
      throws IOException, UnreadablePack {
    PackProblems problems = new PackProblems();
    List<Example> read =
        read(YamlTree.of(PackText.of(Files.readAllBytes(file))), framework, problems);
    if (!problems.none()) {
      throw new IllegalStateException(file + ": " + problems.inOrder());
    }
    return read;
  }

  /// Reads the cases of a file; what is wrong in it is noted.
  static List<Example> read(YamlNode tree, Framework framework, PackProblems problems) {
    Fields examples = Fields.of(tree, "a file of examples", problems);
    examples.reference("pack", Set.of(framework.id()), "pack", Value::id);
    List<Example> read = examples.groups("examples", 1, MOST, one -> example(one, framework));
    examples.finish();
    return read;
  }

  /// Where the rule comes to something else than is expected, each a sentence without its full
  /// stop; none where both agree.
  List<String> differences(Framework framework) {
    CategoryProposal proposal = CategoryProposal.of(framework, placements);
    Fit fit = proposal.overall();
    Differences found = new Differences();
    found.of("proposed", expected.proposed().orElse("none"), fit.proposed().orElse("none"));
    found.of("tied", expected.tied(), fit.tied());
    found.of("distances", expected.distances(), Map.copyOf(fit.distances()));
    found.of("counts", expected.counts(), Map.copyOf(fit.counts()));
    found.of("placed", expected.placed(), fit.coverage().placed());
    found.of("applicable", expected.applicable(), fit.coverage().applicable());
    double share = fit.coverage().share();
    if (Math.abs(share - expected.coverage()) > ROUNDED) {
      found.of("coverage", expected.coverage(), share);
    }
    found.of("provisional", expected.provisional(), fit.coverage().provisional());
    found.of("margin", margin(expected.margin()), margin(fit.margin().map(Fit.Margin::aspects)));
    expected
        .areas()
        .forEach(
            (area, proposed) ->
                found.of(
                    area,
                    proposed.orElse("none"),
                    Optional.ofNullable(proposal.areas().get(area))
                        .flatMap(Fit::proposed)
                        .orElse("none")));
    return found.sentences;
  }

  private static String margin(Optional<Integer> aspects) {
    return aspects.map(String::valueOf).orElse("none");
  }

  private static Example example(Fields fields, Framework framework) {
    Map<String, Placement> placements = new LinkedHashMap<>();
    Set<String> known =
        Stream.concat(
                framework.categories().stream().map(Category::id),
                Stream.of(Placement.Aside.values()).map(Placement::word))
            .collect(Collectors.toSet());
    if (fields.has("others")) {
      String others = fields.reference("others", known, "category", Value::id);
      if (known.contains(others)) {
        framework.aspects().forEach(a -> placements.put(a.id(), Placement.of(others)));
      }
    }
    if (fields.has("place")) {
      place(fields.group("place"), framework, known, placements);
    }
    return new Example(
        fields.text("name"),
        fields.place(),
        placements,
        Expected.of(fields.group("expect"), framework));
  }

  private static void place(
      Fields place, Framework framework, Set<String> known, Map<String, Placement> into) {
    Set<String> aspects =
        new HashSet<>(framework.aspects().stream().map(Aspect::id).collect(Collectors.toSet()));
    for (Entry entry : place.all()) {
      if (!known.contains(entry.key())) {
        place.note(entry.key(), "there is no category `" + entry.key() + "`");
        continue;
      }
      for (String aspect : place.texts(entry.key(), 1, aspects.size() + 1)) {
        if (aspects.remove(aspect)) {
          into.put(aspect, Placement.of(entry.key()));
        } else {
          place.note(entry.key(), "there is no aspect `" + aspect + "`, or it is placed twice");
        }
      }
    }
  }

  /// Collects where two things are not the same.
  private static final class Differences {
    private final List<String> sentences = new ArrayList<>();

    void of(String what, Object expected, Object found) {
      if (!expected.equals(found)) {
        sentences.add("`%s` comes to %s, not to %s".formatted(what, found, expected));
      }
    }
  }
}
