package org.daybook.cli.support;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// A picture or document that comes with a piece of evidence.
public final class Enclosed {
  @Option(
      names = "--file",
      paramLabel = "F",
      required = true,
      description = "A picture or document to attach; again, with its own --alt, for the next one.")
  public Path file = Path.of("");

  @Option(
      names = "--alt",
      paramLabel = "T",
      description = "What the picture shows, for who cannot see it; the note waits for it.")
  public String alt = "";

  @Option(names = "--scale-down", description = "Makes a large picture smaller.")
  public boolean scaleDown;
}
