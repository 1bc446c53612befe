package org.daybook.application.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.application.frameworks.Packs;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.packs.PackReader;
import org.daybook.packs.worked.WorkedCases;
import org.daybook.packs.writing.PackFolder;
import org.daybook.packs.writing.PackId;
import org.daybook.packs.yaml.UnreadablePack;

/// Beginning a pack as a file, for people who write packs by hand.
public final class PackFiles {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 60;
  private static final Pattern PACK_LINE = Pattern.compile("(?m)^pack: \\S+");

  private final Packs packs;

  public PackFiles(Packs packs) {
    this.packs = packs;
  }

  /// Writes a new `pack.yaml`, remarks of the copied one included.
  ///
  /// @param folder must not exist
  /// @param from id of the pack to copy; without it the smallest pack there can be is written
  /// @return the file
  public Path begin(Path folder, String id, Optional<String> from) throws ProblemException {
    requireId(id);
    if (Files.exists(folder)) {
      throw Problem.of("packs.new.exists", folder.toString()).exception();
    }
    String text = from.isPresent() ? packs.findSource(from.get()) : smallest();
    Path file = folder.resolve(PackReader.FILE);
    try {
      PackFolder.write(file, PackId.replaced(text, id));
      for (String cases : List.of(WorkedCases.EXAMPLES, WorkedCases.BANDS)) {
        Optional<String> worked = from.flatMap(pack -> packs.worked(pack, cases));
        if (worked.isPresent()) {
          String own = PACK_LINE.matcher(worked.get()).replaceFirst("pack: " + id);
          PackFolder.write(folder.resolve(cases), own);
        }
      }
      return file;
    } catch (UnreadablePack e) {
      throw new IllegalStateException("a pack at hand can be read", e);
    } catch (IOException e) {
      throw Problem.of("packs.export.failed", file.toString()).causedBy(e);
    }
  }

  /// Refuses what cannot be a pack's id.
  static void requireId(String id) throws ProblemException {
    if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
      throw Problem.of("packs.write.id").exception();
    }
  }

  /// The smallest pack there can be.
  static String smallest() {
    try (InputStream in = PackFiles.class.getResourceAsStream("/org/daybook/packs/new-pack.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks packs/new-pack.yaml");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("packs/new-pack.yaml cannot be read", e);
    }
  }
}
