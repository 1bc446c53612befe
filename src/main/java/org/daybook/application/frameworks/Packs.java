package org.daybook.application.frameworks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.packs.PackLibrary;
import org.daybook.packs.PackReader;
import org.daybook.packs.PackReading;

/// The framework packs at hand, looked at without a store, and the check of a pack somebody writes.
public final class Packs {
  private final PackLibrary library;

  public Packs(PackLibrary library) {
    this.library = library;
  }

  public List<Framework> all() {
    return library.all();
  }

  /// The pack of this id in its present version.
  public Framework find(String id) throws ProblemException {
    return library.find(id).orElseThrow(() -> Problem.of("packs.find.unknown", id).exception());
  }

  /// Reads the pack in a folder, as it would be read for use.
  public Checked check(Path folder) {
    return switch (PackReader.read(folder)) {
      case PackReading.Read(Framework framework, var text) ->
          new Checked(Optional.of(framework), List.of());
      case PackReading.Refused(var problems) ->
          new Checked(
              Optional.empty(),
              problems.stream().map(p -> new Flaw(p.line(), p.column(), p.reason())).toList());
    };
  }

  /// What a check found.
  ///
  /// @param framework what the pack says; empty when there are flaws
  /// @param flaws everything that is wrong, in the order of the file; empty for a sound pack
  public record Checked(Optional<Framework> framework, List<Flaw> flaws) {
    public Checked {
      flaws = List.copyOf(flaws);
    }
  }

  /// One thing that is wrong in a pack.
  ///
  /// @param line counted from 1
  /// @param column counted from 1
  /// @param reason a sentence without its full stop
  public record Flaw(int line, int column, String reason) {}
}
