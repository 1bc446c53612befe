package org.daybook.application.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.daybook.application.Session;
import org.daybook.application.frameworks.Packs;
import org.daybook.application.writing.PackUse.Aside;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Identity;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which packs are in use: what an import, another version and taking one out of use make of it.
class PackUseTest {
  private static final String ID = "larkshire-2026";

  private Path folder;
  private Path own;
  private Packs packs;
  private PackUse use;

  @BeforeEach
  void begin(@TempDir Path temporary) {
    folder = temporary;
    own = temporary.resolve("frameworks/packs");
    packs = Packs.in(temporary.resolve("frameworks"));
    use = new PackWriting(packs, InstantSource.system()).inUse();
  }

  @Test
  void aFileWithAByteOrderMarkIsKeptAndTakenOverAgain() throws Exception {
    Path file = file("\uFEFF" + pack("1.0", "Marked"));
    Session session = PatsStore.empty(folder.resolve("pat"));
    PackUse pats = session.packWriting().inUse();

    Framework marked = pats.importFrom(file).framework().orElseThrow();
    session.frameworks().keep(marked);
    assertThat(session.frameworks().of(PackVersion.of(marked.identity()))).isEqualTo(marked);
    assertThat(pats.importFrom(file).framework()).contains(marked);

    Path byHand = folder.resolve("pat/frameworks/packs/by-hand/pack.yaml");
    Files.createDirectories(byHand.getParent());
    Files.writeString(byHand, "\uFEFF" + pack("1.0", "By hand").replace(ID, "by-hand"));
    session.frameworks().reload();
    session.frameworks().keep(session.frameworks().find("by-hand"));
    session.close();
  }

  @Test
  void anImportGoesIntoTheFolderThatHoldsThePackWhateverItsName() throws Exception {
    put("a-folder", pack("1.0", "First"));
    put(ID, pack("1.0", "Somebody else's").replace("id: " + ID, "id: other"));

    Framework second = use.importFrom(file(pack("1.1", "Second"))).framework().orElseThrow();

    assertThat(packs.find(ID)).isEqualTo(second);
    assertThat(packs.broken()).isEmpty();
    assertThat(own.resolve("a-folder/pack.yaml")).content().contains("Second");
    assertThat(packs.find("other").identity().title()).isEqualTo("Somebody else's");
  }

  @Test
  void aNewPackLeavesAFolderOfItsNameAlone() throws Exception {
    put(ID, pack("1.0", "Somebody else's").replace("id: " + ID, "id: other"));
    use.importFrom(file(pack("1.0", "Ours")));
    assertThat(packs.find("other").identity().title()).isEqualTo("Somebody else's");
    assertThat(packs.find(ID).identity().title()).isEqualTo("Ours");
  }

  @Test
  void anEarlierVersionIsAskedAboutBeforeItTakesThePlaceOfALaterOne() throws Exception {
    use.importFrom(file(pack("3.0", "Third")));
    Path old = file(pack("0.9", "Old"));

    Imported asked = use.importFrom(old);
    assertThat(asked.framework()).isEmpty();
    assertThat(asked.problems()).isEmpty();
    assertThat(asked.older())
        .hasValueSatisfying(
            older -> {
              assertThat(older.offered().version()).isEqualTo("0.9");
              assertThat(older.inUse().version()).isEqualTo("3.0");
            });
    assertThat(title()).isEqualTo("Third");

    use.importInPlaceOfLater(old);
    assertThat(title()).isEqualTo("Old");
    assertThat(use.importFrom(file(pack("0.10", "Tenth"))).framework()).isPresent();
    assertThat(title()).isEqualTo("Tenth");
  }

  @Test
  void anEarlierVersionOfABuiltInPackIsAskedAboutToo() throws Exception {
    String before = packs.findSource("bristol-2025");
    String old = before.replaceFirst("(?m)^version: .*$", "version: 0.1");
    assertThat(use.importFrom(file(old)).older()).isPresent();
    assertThat(packs.source("bristol-2025")).contains(before);
  }

  @Test
  void aDraftOfAnEarlierVersionIsRefused() throws Exception {
    use.importFrom(file(pack("3.0", "Third")));
    PackWriting writing = new PackWriting(packs, InstantSource.system());
    writing.copy(ID, ID).write("version", "2.9");
    assertThat(catchThrowableOfType(ProblemException.class, () -> writing.use(ID)).problem().key())
        .isEqualTo("packs.write.older");
    assertThat(title()).isEqualTo("Third");
  }

  @Test
  void aPackTakenOutOfUseIsUsedAgainAsItWas() throws Exception {
    put("by-hand", pack("1.0", "Ours"));
    Files.writeString(own.resolve("by-hand/examples.yaml"), "# worked by hand");
    Identity before = packs.find(ID).identity();
    assertThat(use.isOwn(ID)).isTrue();

    use.takeOut(ID);
    assertThat(packs.source(ID)).isEmpty();
    assertThat(use.isOwn(ID)).isFalse();
    Aside aside = use.outOfUse().packs().getFirst();
    assertThat(aside.identity()).isEqualTo(before);

    assertThat(use.useAgain(aside).identity()).isEqualTo(before);
    assertThat(own.resolve("by-hand/examples.yaml")).exists();
    assertThat(use.outOfUse().packs()).isEmpty();
  }

  @Test
  void whatLayBeneathAPackOfOnesOwnComesBack() throws Exception {
    String built = packs.findSource("bristol-2025");
    use.importFrom(file(built.replaceFirst("(?m)^version: .*$", "version: 99")));
    assertThat(use.beneath("bristol-2025")).isPresent();

    use.takeOut("bristol-2025");
    assertThat(packs.source("bristol-2025")).contains(built);
    assertThat(
            catchThrowableOfType(ProblemException.class, () -> use.takeOut("bristol-2025"))
                .problem()
                .key())
        .isEqualTo("packs.find.unknown");

    use.importFrom(file(built.replaceFirst("(?m)^version: .*$", "version: 98")));
    Aside aside = use.outOfUse().packs().getFirst();
    assertThat(
            catchThrowableOfType(ProblemException.class, () -> use.useAgain(aside)).problem().key())
        .isEqualTo("packs.again.taken");
    use.takeOut("bristol-2025");
    assertThat(use.outOfUse().packs())
        .extracting(it -> it.identity().version())
        .contains("98", "99");
  }

  @Test
  void usingAPackAgainThatIsOlderThanWhatServesIsAskedAbout() throws Exception {
    String built = packs.findSource("bristol-2025");
    use.importInPlaceOfLater(file(built.replaceFirst("(?m)^version: .*$", "version: 0.1")));
    use.takeOut("bristol-2025");
    String now = packs.find("bristol-2025").identity().version();

    assertThat(use.older(use.outOfUse().packs().getFirst()))
        .hasValueSatisfying(
            older -> {
              assertThat(older.offered().version()).isEqualTo("0.1");
              assertThat(older.inUse().version()).isEqualTo(now);
            });
    use.importFrom(file(built.replaceFirst("(?m)^version: .*$", "version: 99")));
    use.takeOut("bristol-2025");
    Aside latest =
        use.outOfUse().packs().stream()
            .filter(aside -> aside.identity().version().equals("99"))
            .findFirst()
            .orElseThrow();
    assertThat(use.older(latest)).isEmpty();
  }

  @Test
  void aPackOutOfUseThatIsDamagedIsListedAsUnreadable() throws Exception {
    put("by-hand", pack("1.0", "Ours"));
    use.takeOut(ID);
    Path kept = use.outOfUse().packs().getFirst().folder();
    Files.writeString(kept.resolve("pack.yaml"), "id: [");
    assertThat(use.outOfUse().packs()).isEmpty();
    assertThat(use.outOfUse().unreadable()).containsExactly(kept);
  }

  @Test
  void aFrameworkTakenOutLeavesThePersonWithAnother() throws Exception {
    Session session = PatsStore.empty(folder.resolve("pat"));
    PackUse pats = session.packWriting().inUse();
    Framework first = session.framework();
    session.choose(pats.importFrom(file(pack("1.0", "Ours"))).framework().orElseThrow());

    pats.takeOut(ID);
    assertThat(session.framework()).isEqualTo(first);
    pats.useAgain(pats.outOfUse().packs().getFirst());
    assertThat(session.framework().id()).isEqualTo(ID);
    session.close();
  }

  private String title() throws ProblemException {
    return packs.find(ID).identity().title();
  }

  private static String pack(String version, String title) {
    return PackFiles.smallest()
        .replaceFirst("(?m)^id: .*$", "id: " + ID)
        .replaceFirst("(?m)^version: .*$", "version: " + version)
        .replaceFirst("(?m)^title: .*$", "title: " + title);
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("given.yaml"), text);
  }

  private void put(String name, String text) throws Exception {
    Files.createDirectories(own.resolve(name));
    Files.writeString(own.resolve(name).resolve("pack.yaml"), text);
    packs.reload();
  }
}
