package org.daybook.packs.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.PackReader;
import org.daybook.packs.PackReading;
import org.daybook.packs.yaml.PackProblem;
import org.daybook.packs.yaml.PackText;
import org.daybook.packs.yaml.UnreadablePack;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlNode.Place;
import org.daybook.packs.yaml.YamlTree;

/// What is wrong in a draft, by the very reading that decides whether a pack can be used: each
/// problem with its line in the text and its path in the tree.
///
/// @param text the draft as it would be saved
/// @param framework what it says; empty when there are problems
public record PackCheck(String text, Optional<Framework> framework, List<Found> problems) {
  public PackCheck {
    problems = List.copyOf(problems);
  }

  public static PackCheck of(PackDraft draft) {
    String text = draft.text();
    return switch (PackReader.read(text.getBytes(StandardCharsets.UTF_8))) {
      case PackReading.Read(Framework framework, _) ->
          new PackCheck(text, Optional.of(framework), List.of());
      case PackReading.Refused(var problems) ->
          new PackCheck(text, Optional.empty(), located(text, problems));
    };
  }

  private static List<Found> located(String text, List<PackProblem> problems) {
    try {
      YamlNode tree = YamlTree.of(PackText.of(text.getBytes(StandardCharsets.UTF_8)));
      return problems.stream()
          .map(problem -> new Found(problem, path(tree, problem, PackPath.TOP)))
          .toList();
    } catch (UnreadablePack e) {
      return problems.stream().map(problem -> new Found(problem, PackPath.TOP)).toList();
    }
  }

  /// The deepest thing that begins where the problem is; a key counts as its value.
  private static PackPath path(YamlNode node, PackProblem problem, PackPath here) {
    List<PackPath> inside = new ArrayList<>();
    Place place = new Place(problem.line(), problem.column());
    switch (node) {
      case YamlNode.Group(var entries, var begins) -> {
        for (YamlNode.Entry entry : entries) {
          boolean missing = place.equals(begins) && problem.reason().endsWith(" is missing");
          if (entry.place().equals(place) && !missing) {
            inside.add(here.then(entry.key()));
          }
          inside.add(path(entry.value(), problem, here.then(entry.key())));
        }
      }
      case YamlNode.Items(var items, _) -> {
        for (int i = 0; i < items.size(); i++) {
          inside.add(path(items.get(i), problem, here.then(i)));
        }
      }
      case YamlNode.Text _ -> {}
    }
    return inside.stream()
        .filter(path -> !path.equals(PackPath.TOP))
        .reduce((a, b) -> a.steps().size() >= b.steps().size() ? a : b)
        .orElse(node.place().equals(place) ? here : PackPath.TOP);
  }

  /// A problem and where it is.
  ///
  /// @param path of the value it is about, or of the group that lacks something
  public record Found(PackProblem problem, PackPath path) {}
}
