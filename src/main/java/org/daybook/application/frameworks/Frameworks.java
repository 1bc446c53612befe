package org.daybook.application.frameworks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.packs.PackReader;
import org.daybook.packs.PackReading;
import org.daybook.storage.PackShelf;

/// The framework packs at hand, and those that earlier visits were made with.
public final class Frameworks {
  private final Packs packs;
  private final PackShelf shelf;

  public Frameworks(Packs packs, PackShelf shelf) {
    this.packs = packs;
    this.shelf = shelf;
  }

  /// The packs a new visit can use.
  public List<Framework> all() {
    return packs.all();
  }

  /// Packs of the person's folder that cannot be used, each with what is wrong in it.
  public List<Packs.Broken> broken() {
    return packs.broken();
  }

  /// Reads the person's folder afresh: packs come, go and are mended there.
  public void reload() {
    packs.reload();
  }

  /// The pack of this id in its present version.
  public Framework find(String id) throws ProblemException {
    return packs.find(id);
  }

  /// The very version a visit was made with, from the library or else from the store.
  public Framework of(PackVersion version) throws ProblemException {
    Optional<Framework> present = ifPresent(version);
    if (present.isEmpty()) {
      throw Problem.of("packs.find.version", version.id(), version.version()).exception();
    }
    return present.get();
  }

  /// The same, empty where that version is neither in the library nor in the store.
  public Optional<Framework> ifPresent(PackVersion version) throws ProblemException {
    Optional<Framework> present =
        packs.all().stream()
            .filter(pack -> pack.identity().checksum().equals(version.checksum()))
            .findFirst();
    if (present.isPresent()) {
      return present;
    }
    byte[] kept = shelf.yaml(version.checksum()).orElse(new byte[0]);
    return PackReader.readKept(kept) instanceof PackReading.Read(Framework framework, _)
        ? Optional.of(framework)
        : Optional.empty();
  }

  /// Keeps a pack's text beside the visits made with it.
  public void keep(Framework framework) throws ProblemException {
    String source =
        packs
            .source(framework.id())
            .orElseThrow(() -> new IllegalStateException("not at hand: " + framework.id()));
    shelf.keep(
        framework.id(),
        framework.identity().version(),
        framework.identity().checksum(),
        source.getBytes(StandardCharsets.UTF_8));
  }
}
