package org.daybook.application.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.daybook.application.frameworks.Packs;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Identity;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.packs.PackReader;
import org.daybook.packs.PackReading;
import org.daybook.packs.writing.PackFolder;
import org.daybook.packs.yaml.PackText;

/// Which of a person's own packs are in use: taking one over from a file, taking one out of use and
/// using it again. Visits keep the version they were made with whatever happens here.
public final class PackUse {
  private final Packs packs;
  private final PackFolder folder;

  PackUse(Packs packs) {
    this.packs = packs;
    this.folder = packs.folder();
  }

  /// Takes over a pack from one file. It is used whole or not at all, and not in place of a later
  /// version.
  public Imported importFrom(Path file) throws ProblemException {
    return read(file, false);
  }

  /// Takes over a pack from one file, in place of a later version too.
  public Imported importInPlaceOfLater(Path file) throws ProblemException {
    return read(file, true);
  }

  private Imported read(Path file, boolean older) throws ProblemException {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(PackText.MOST_BYTES + 1);
      return switch (PackReader.read(bytes)) {
        case PackReading.Read(Framework framework, String text) -> {
          packs.reload();
          Optional<Identity> later = later(framework.identity());
          if (later.isPresent() && !older) {
            yield Imported.inDoubt(new Imported.Older(framework.identity(), later.get()));
          }
          accept(framework, text);
          yield Imported.taken(framework);
        }
        case PackReading.Refused(var problems) ->
            Imported.refused(
                problems.stream()
                    .map(p -> new PackStanding.Found(p.line(), p.reason(), ""))
                    .toList());
      };
    } catch (IOException e) {
      throw Problem.of("packs.import.unreadable", file.getFileName().toString()).causedBy(e);
    }
  }

  /// Puts a pack written here into use.
  ///
  /// @throws ProblemException if this version is in use with other contents, or a later one is
  void use(Framework framework, String text) throws ProblemException {
    packs.reload();
    Optional<Identity> later = later(framework.identity());
    if (later.isPresent()) {
      throw Problem.of(
              "packs.write.older",
              framework.id(),
              framework.identity().version(),
              later.get().version())
          .exception();
    }
    accept(framework, text);
  }

  private Optional<Identity> present(String id) {
    return packs.all().stream()
        .filter(pack -> pack.id().equals(id))
        .map(Framework::identity)
        .findFirst();
  }

  /// The version in use, if it is a later one.
  private Optional<Identity> later(Identity its) {
    return present(its.id()).filter(now -> its.compareVersion(now) < 0);
  }

  private void accept(Framework framework, String text) throws ProblemException {
    Identity its = framework.identity();
    Optional<Identity> now = present(its.id());
    if (now.filter(it -> it.checksum().equals(its.checksum())).isPresent()) {
      return;
    }
    if (now.filter(it -> it.compareVersion(its) == 0).isPresent()) {
      throw Problem.of("packs.write.version", its.id(), its.version()).exception();
    }
    try {
      folder.use(its.id(), packs.folderOf(its.id()), text);
    } catch (IOException e) {
      throw Problem.of("packs.write.failed").causedBy(e);
    }
    confirm(its);
  }

  /// Reads what is in use afresh, and makes sure that this is among it.
  private void confirm(Identity its) throws ProblemException {
    packs.reload();
    if (present(its.id()).filter(it -> it.checksum().equals(its.checksum())).isEmpty()) {
      throw Problem.of("packs.use.not-read", its.id(), folder.packs().toString()).exception();
    }
  }

  /// Whether the pack of this id is the person's own, so that it can be taken out of use.
  public boolean isOwn(String id) {
    return packs.folderOf(id).isPresent();
  }

  /// The pack that comes with Daybook and is in use again once the person's own of this id is not.
  public Optional<Framework> beneath(String id) {
    return packs.builtIn(id);
  }

  /// Takes one of the person's own packs out of use; it is kept, with all that lies beside it.
  ///
  /// @throws ProblemException if there is no pack of their own of this id
  public void takeOut(String id) throws ProblemException {
    packs.reload();
    Path holder =
        packs.folderOf(id).orElseThrow(() -> Problem.of("packs.find.unknown", id).exception());
    try {
      folder.takeOut(holder);
    } catch (IOException e) {
      throw Problem.of("packs.write.failed").causedBy(e);
    }
    packs.reload();
  }

  /// The packs taken out of use.
  public OutOfUse outOfUse() throws ProblemException {
    try {
      return OutOfUse.in(folder.outOfUse());
    } catch (IOException e) {
      throw Problem.of("packs.write.failed").causedBy(e);
    }
  }

  /// The later version that is in use now, as [#importFrom(Path)] asks about it; empty where
  /// nothing goes back by using a pack again.
  public Optional<Imported.Older> older(Aside aside) throws ProblemException {
    packs.reload();
    return later(aside.identity()).map(now -> new Imported.Older(aside.identity(), now));
  }

  /// Uses a pack again that was taken out of use, in place of a later version that comes with
  /// Daybook too: whoever calls this has asked about [#older].
  ///
  /// @throws ProblemException if another pack of the person's own with its id is in use by now
  public Framework useAgain(Aside aside) throws ProblemException {
    packs.reload();
    String id = aside.identity().id();
    if (isOwn(id)) {
      throw Problem.of("packs.again.taken", id).exception();
    }
    try {
      folder.takeBack(aside.folder());
    } catch (IOException e) {
      throw Problem.of("packs.write.failed").causedBy(e);
    }
    confirm(aside.identity());
    return packs.find(id);
  }

  /// A pack taken out of use, and where it is kept.
  public record Aside(Path folder, Identity identity) {}
}
