package org.daybook.application.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.application.frameworks.Packs;
import org.daybook.application.record.OpenRecord;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.packs.PackReader;
import org.daybook.packs.PackReading;
import org.daybook.packs.writing.PackCheck;
import org.daybook.packs.writing.PackDraft;
import org.daybook.packs.writing.PackFolder;
import org.daybook.packs.writing.PackPath;
import org.daybook.packs.yaml.PackText;
import org.daybook.packs.yaml.UnreadablePack;
import org.daybook.storage.records.Saved;
import org.daybook.storage.records.Stored;

/// Writing packs of one's own: beginning, copying, opening, using, importing and exporting.
public final class PackWriting {
  private final Packs packs;
  private final PackFolder folder;
  private final InstantSource clock;

  /// Writes into the folder where those packs are.
  public PackWriting(Packs packs, InstantSource clock) {
    this.packs = packs;
    this.folder = packs.folder();
    this.clock = clock;
  }

  /// The drafts there are.
  public List<Draft> drafts() throws ProblemException {
    try {
      List<Draft> drafts = new ArrayList<>();
      for (String id : folder.drafts()) {
        drafts.add(new Draft(id, draft(folder.draft(id)).words(PackPath.of("title"))));
      }
      return drafts;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// Begins a pack as a copy of one at hand.
  ///
  /// @param id of the copy: lower-case words joined by hyphens; the same id makes a new version
  ///     that takes the other's place once it is used
  public OpenPack copy(String from, String id) throws ProblemException {
    PackDraft draft = draft(packs.findSource(from)).withWords(PackPath.of("id"), id);
    if (!id.equals(from)) {
      draft = draft.withWords(PackPath.of("version"), "1.0");
    }
    return begin(id, draft);
  }

  /// Begins a pack with the least that a pack can have.
  public OpenPack begin(String id) throws ProblemException {
    return begin(id, draft(PackFiles.smallest()).withWords(PackPath.of("id"), id));
  }

  private OpenPack begin(String id, PackDraft draft) throws ProblemException {
    PackFiles.requireId(id);
    if (folder.hasDraft(id)) {
      throw Problem.of("packs.write.taken", id).exception();
    }
    save(id, draft);
    return open(id);
  }

  /// Opens a draft to go on writing.
  public OpenPack open(String id) throws ProblemException {
    try {
      PackDraft draft = draft(folder.draft(id));
      Stored<PackDraft> stored = new Stored<>(draft, "", clock.instant());
      return new OpenPack(
          new OpenRecord<>(stored, (value, _) -> save(id, value), PackStanding::new));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// Throws a draft away. It can be put back; a pack in use stays as it is.
  public void discard(String id) throws ProblemException {
    try {
      folder.throwAway(id);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// Puts back what was thrown away last under this id.
  public void putBack(String id) throws ProblemException {
    if (folder.hasDraft(id)) {
      throw Problem.of("packs.write.taken", id).exception();
    }
    try {
      folder.putBack(id);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// Puts a sound draft into use: new visits can be made with it at once, and the draft is gone.
  ///
  /// @param draft id of the draft
  /// @throws ProblemException while anything is wrong in it, or if another text is already in use
  ///     under this id and version
  public Framework use(String draft) throws ProblemException {
    try {
      Framework used = use(draft(folder.draft(draft)));
      folder.deleteDraft(draft);
      return used;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Framework use(PackDraft draft) throws ProblemException, IOException {
    PackCheck check = PackCheck.of(draft);
    Framework framework =
        check
            .framework()
            .orElseThrow(
                () -> Problem.of("packs.write.flawed", check.problems().size()).exception());
    accept(framework, check.text());
    return framework;
  }

  private void accept(Framework framework, String text) throws ProblemException, IOException {
    String id = framework.id();
    String version = framework.identity().version();
    Optional<Framework> present = packs.all().stream().filter(p -> p.id().equals(id)).findFirst();
    if (present.isPresent()
        && present.get().identity().version().equals(version)
        && !present.get().identity().checksum().equals(framework.identity().checksum())) {
      throw Problem.of("packs.write.version", id, version).exception();
    }
    folder.use(id, text);
    packs.reload();
  }

  /// Takes over a pack from one file. It is used whole or not at all.
  public Imported importFrom(Path file) throws ProblemException {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(PackText.MOST_BYTES + 1);
      return switch (PackReader.read(bytes)) {
        case PackReading.Read(Framework framework, String text) -> {
          accept(framework, text);
          yield new Imported(Optional.of(framework), List.of());
        }
        case PackReading.Refused(var problems) ->
            new Imported(
                Optional.empty(),
                problems.stream()
                    .map(p -> new PackStanding.Found(p.line(), p.reason(), ""))
                    .toList());
      };
    } catch (IOException e) {
      throw Problem.of("packs.import.unreadable", file.getFileName().toString()).causedBy(e);
    }
  }

  /// Writes a pack at hand to one file.
  public void export(String id, Path file) throws ProblemException {
    String text = packs.findSource(id);
    try {
      PackFolder.write(file, text);
    } catch (IOException e) {
      throw Problem.of("packs.export.failed", file.toString()).causedBy(e);
    }
  }

  private Saved save(String id, PackDraft draft) throws ProblemException {
    try {
      String text = draft.text();
      folder.saveDraft(id, text);
      return new Saved("", clock.instant());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static PackDraft draft(String text) throws ProblemException {
    try {
      return PackDraft.of(text);
    } catch (UnreadablePack e) {
      throw Problem.of("packs.write.unreadable", e.problem().line(), e.problem().reason())
          .causedBy(e);
    }
  }

  private static ProblemException failed(IOException e) {
    return Problem.of("packs.write.failed").causedBy(e);
  }

  /// A pack not yet in use.
  public record Draft(String id, String title) {}

  /// What came of an import.
  ///
  /// @param framework the pack taken over; empty when it was refused
  /// @param problems everything that is wrong in it, with lines of the file
  public record Imported(Optional<Framework> framework, List<PackStanding.Found> problems) {
    public Imported {
      problems = List.copyOf(problems);
    }
  }
}
