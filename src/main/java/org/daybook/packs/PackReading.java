package org.daybook.packs;

import java.util.List;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.yaml.PackProblem;

/// What came of reading a pack: the whole framework, or everything that is wrong with it.
public sealed interface PackReading {

  /// The pack is sound.
  ///
  /// @param source the text it was read from, to be kept beside what is judged by it
  record Read(Framework framework, String source) implements PackReading {}

  /// The pack cannot be used; nothing of it was kept.
  ///
  /// @param problems at least one, in the order of the file
  record Refused(List<PackProblem> problems) implements PackReading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
