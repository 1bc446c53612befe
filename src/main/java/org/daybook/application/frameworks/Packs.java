package org.daybook.application.frameworks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.packs.PackLibrary;
import org.daybook.packs.PackReader;
import org.daybook.packs.PackReading;
import org.daybook.packs.worked.WorkedCases;
import org.daybook.packs.writing.PackFolder;
import org.daybook.packs.yaml.PackProblem;

/// The framework packs at hand: those that come with Daybook and those of a folder of the user's;
/// and the check of a pack somebody writes.
public final class Packs {
  private final PackLibrary builtIn;
  private final PackFolder folder;
  private volatile PackLibrary library;

  /// The built-in packs and a person's own.
  ///
  /// @param folder where the person's packs and drafts are; it need not exist
  public static Packs in(Path folder) {
    return new Packs(PackLibrary.builtIn(), new PackFolder(folder));
  }

  /// These packs and those of a folder.
  public Packs(PackLibrary builtIn, PackFolder folder) {
    this.builtIn = builtIn;
    this.folder = folder;
    this.library = read();
  }

  /// Reads the person's packs afresh.
  public void reload() {
    library = read();
  }

  /// Where the person's packs and drafts are.
  public PackFolder folder() {
    return folder;
  }

  public List<Framework> all() {
    return library.all();
  }

  /// Whether the pack of this id is the person's own or takes the place of a built-in one.
  public boolean own(String id) {
    return !builtIn.source(id).equals(library.source(id));
  }

  /// The folder that the person's own pack of this id is read from; empty where it is not theirs.
  public Optional<Path> folderOf(String id) {
    return Optional.ofNullable(library.folders().get(id));
  }

  /// The pack of this id that comes with Daybook.
  public Optional<Framework> builtIn(String id) {
    return builtIn.find(id);
  }

  /// The text of the pack of this id.
  public Optional<String> source(String id) {
    return library.source(id);
  }

  /// The text of the pack of this id, which must be at hand.
  public String findSource(String id) throws ProblemException {
    return source(id).orElseThrow(() -> Problem.of("packs.find.unknown", id).exception());
  }

  /// The text of a file of worked cases beside a pack that comes with Daybook.
  public Optional<String> worked(String id, String file) {
    return library.beside(id, file);
  }

  /// The pack of this id in its present version.
  public Framework find(String id) throws ProblemException {
    return library.find(id).orElseThrow(() -> Problem.of("packs.find.unknown", id).exception());
  }

  /// Packs of the folder that cannot be used, each with what is wrong in it.
  public List<Broken> broken() {
    return library.broken().stream()
        .map(pack -> new Broken(pack.folder(), flaws(pack.problems())))
        .toList();
  }

  // A folder that cannot be read leaves the built-in packs, and says so like a broken pack.
  private PackLibrary read() {
    try {
      return builtIn.with(folder.packs());
    } catch (IOException e) {
      String reason =
          "this folder cannot be read; see that you may open it, and start Daybook again";
      return new PackLibrary(
          builtIn.sound(),
          List.of(
              new PackLibrary.BrokenPack(folder.packs(), List.of(new PackProblem(1, 1, reason)))),
          Map.of());
    }
  }

  /// Reads the pack in a folder, as it would be read for use, and runs the worked cases beside it.
  public Checked check(Path folder) {
    return switch (PackReader.read(folder)) {
      case PackReading.Read(Framework framework, var text) -> {
        WorkedCases cases = WorkedCases.in(folder, framework);
        yield new Checked(
            Optional.of(framework),
            cases.count(),
            cases.failed().stream().map(failed -> flaw(failed.file(), failed.problem())).toList());
      }
      case PackReading.Refused(var problems) -> new Checked(Optional.empty(), 0, flaws(problems));
    };
  }

  private static List<Flaw> flaws(List<PackProblem> problems) {
    return problems.stream().map(problem -> flaw(PackReader.FILE, problem)).toList();
  }

  private static Flaw flaw(String file, PackProblem problem) {
    return new Flaw(file, problem.line(), problem.column(), problem.reason());
  }

  /// A pack that was found but cannot be used.
  ///
  /// @param folder where it lies, or the file that lies where no pack can be
  public record Broken(Path folder, List<Flaw> flaws) {
    public Broken {
      flaws = List.copyOf(flaws);
    }
  }

  /// What a check found.
  ///
  /// @param framework what the pack says; empty when there are flaws in itself
  /// @param cases how many worked cases stand beside it
  /// @param flaws everything that is wrong, in the order of each file; empty for a sound pack whose
  ///     cases all come out as expected
  public record Checked(Optional<Framework> framework, int cases, List<Flaw> flaws) {
    public Checked {
      flaws = List.copyOf(flaws);
    }
  }

  /// One thing that is wrong in a pack, or in the worked cases beside it.
  ///
  /// @param file its name in the pack's folder
  /// @param line counted from 1
  /// @param column counted from 1
  /// @param reason a sentence without its full stop
  public record Flaw(String file, int line, int column, String reason) {}
}
