package org.daybook.packs.worked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.fields.PackProblems;
import org.daybook.packs.yaml.PackProblem;
import org.daybook.packs.yaml.PackText;
import org.daybook.packs.yaml.UnreadablePack;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlTree;

/// The worked cases beside a pack, held against what the pack comes to.
///
/// @param count how many cases there are
/// @param failed what is wrong in the files, and every case that comes out otherwise
public record WorkedCases(int count, List<Failed> failed) {
  /// Placements, and what must be proposed for them.
  public static final String EXAMPLES = "examples.yaml";

  /// Figures, and what must be suggested for them.
  public static final String BANDS = "bands.yaml";

  public WorkedCases {
    failed = List.copyOf(failed);
  }

  /// Runs those that are in a pack's folder; there need not be any.
  public static WorkedCases in(Path folder, Framework framework) {
    List<Failed> failed = new ArrayList<>();
    int count =
        run(folder.resolve(EXAMPLES), failed, (tree, told) -> examples(tree, framework, told));
    count += run(folder.resolve(BANDS), failed, (tree, told) -> bands(tree, framework, told));
    return new WorkedCases(count, failed);
  }

  private static int run(Path file, List<Failed> failed, Runner runner) {
    if (!Files.isRegularFile(file)) {
      return 0;
    }
    PackProblems told = new PackProblems();
    int count = 0;
    String name = file.getFileName().toString();
    try (var in = Files.newInputStream(file)) {
      count = runner.run(YamlTree.of(PackText.of(in.readNBytes(PackText.MOST_BYTES + 1))), told);
      told.inOrder().forEach(problem -> failed.add(new Failed(name, problem)));
    } catch (UnreadablePack e) {
      failed.add(new Failed(name, e.problem()));
    } catch (IOException e) {
      String reason = "the file cannot be opened (" + e.getClass().getSimpleName() + ")";
      failed.add(new Failed(name, new PackProblem(1, 1, reason)));
    }
    return count;
  }

  private static int examples(YamlNode tree, Framework framework, PackProblems told) {
    List<Example> examples = Example.read(tree, framework, told);
    for (Example example : examples) {
      for (String difference : example.differences(framework)) {
        told.note(example.place(), "in `" + example.name() + "` " + difference);
      }
    }
    return examples.size();
  }

  private static int bands(YamlNode tree, Framework framework, PackProblems told) {
    WorkedBands worked = WorkedBands.read(tree, framework, told);
    for (WorkedBands.OfValue one : worked.bands()) {
      String found = one.found().orElse("nothing");
      if (!found.equals(one.rating())) {
        told.note(
            one.place(),
            "%s of `%s` suggests %s, not %s"
                .formatted(one.value().toPlainString(), one.measure().id(), found, one.rating()));
      }
    }
    for (WorkedBands.OfRow one : worked.rows()) {
      String found = one.found().orElse("nothing");
      if (!found.equals(one.rating())) {
        told.note(
            one.place(),
            "the figures of the row `%s` suggest %s, not %s"
                .formatted(one.row().id(), found, one.rating()));
      }
    }
    return worked.bands().size() + worked.rows().size();
  }

  /// Something wrong in a file of cases, or a case that comes out otherwise.
  ///
  /// @param file its name
  public record Failed(String file, PackProblem problem) {}

  /// Runs the cases of one file and says how many there are.
  @FunctionalInterface
  private interface Runner {
    int run(YamlNode tree, PackProblems told);
  }
}
