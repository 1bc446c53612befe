package org.daybook.application.writing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
import org.daybook.packs.writing.PackCheck;
import org.daybook.packs.writing.PackDraft;
import org.daybook.packs.writing.PackFolder;
import org.daybook.packs.writing.PackPath;
import org.daybook.packs.yaml.UnreadablePack;
import org.daybook.storage.records.Saved;
import org.daybook.storage.records.Stored;

/// Writing packs of one's own: beginning, copying, opening, using and exporting.
public final class PackWriting {
  private final Packs packs;
  private final PackFolder folder;
  private final InstantSource clock;
  private final PackUse inUse;

  /// Writes into the folder where those packs are.
  public PackWriting(Packs packs, InstantSource clock) {
    this.packs = packs;
    this.folder = packs.folder();
    this.clock = clock;
    this.inUse = new PackUse(packs);
  }

  /// The drafts there are, each read by itself.
  public List<Draft> drafts() throws ProblemException {
    try {
      List<Draft> drafts = new ArrayList<>();
      for (String id : folder.drafts()) {
        drafts.add(draftOf(id));
      }
      return drafts;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// One draft; one that cannot be read says why and leaves the others alone.
  private Draft draftOf(String id) {
    try {
      String title = draft(folder.draft(id)).words(PackPath.of("title"));
      return new Draft(id, title.isBlank() ? id : title, Optional.empty());
    } catch (ProblemException e) {
      return new Draft(id, id, Optional.of(e.problem()));
    } catch (CharacterCodingException e) {
      return new Draft(id, id, Optional.of(Problem.of("packs.drafts.not-text")));
    } catch (IOException e) {
      return new Draft(id, id, Optional.of(Problem.of("packs.drafts.no-access")));
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
  /// @throws ProblemException while anything is wrong in it, if another text is already in use
  ///     under this id and version, or if a later version is in use
  public Framework use(String draft) throws ProblemException {
    try {
      Framework used = use(draft(folder.draft(draft)));
      folder.deleteDraft(draft);
      return used;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Framework use(PackDraft draft) throws ProblemException {
    PackCheck check = PackCheck.of(draft);
    Framework framework =
        check
            .framework()
            .orElseThrow(
                () -> Problem.of("packs.write.flawed", check.problems().size()).exception());
    inUse.use(framework, check.text());
    return framework;
  }

  /// Which packs of the person's own are in use.
  public PackUse inUse() {
    return inUse;
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
  ///
  /// @param title its title; its id where it has none or cannot be read
  /// @param flaw why it cannot be read, if so
  public record Draft(String id, String title, Optional<Problem> flaw) {
    public boolean isReadable() {
      return flaw.isEmpty();
    }
  }
}
