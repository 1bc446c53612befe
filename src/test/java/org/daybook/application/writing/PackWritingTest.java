package org.daybook.application.writing;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.application.frameworks.Packs;
import org.daybook.application.writing.PackEntry.Line;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writing a pack of one's own: from a copy to one in use, and out to a file and back.
class PackWritingTest {
  private static final String STATEMENTS = "scale/areas/0/aspects/0/statements/extending";

  private Path folder;
  private Packs packs;
  private PackWriting writing;

  @BeforeEach
  void begin(@TempDir Path temporary) {
    folder = temporary;
    packs = Packs.in(folder.resolve("frameworks"));
    writing = new PackWriting(packs, InstantSource.system());
  }

  @Test
  void aCopyIsChangedKeptAndUsed() throws Exception {
    OpenPack open = writing.copy("bristol-2025", "larkshire-2027");
    open.write("title", "Larkshire Way");
    open.writeLines(STATEMENTS, List.of(new Line("Pupils sing", false), new Line("Fire", true)));
    open.move("scale/areas/1", -1);

    PackStanding again = writing.open("larkshire-2027").record().standing();
    assertThat(again.title()).isEqualTo("Larkshire Way");
    assertThat(again.problems()).isEmpty();
    assertThat(writing.drafts())
        .containsExactly(
            new PackWriting.Draft("larkshire-2027", "Larkshire Way", Optional.empty()));

    Framework used = writing.use("larkshire-2027");

    assertThat(packs.find("larkshire-2027").identity()).isEqualTo(used.identity());
    assertThat(used.aspects().stream().flatMap(a -> a.statements().stream()))
        .anySatisfy(
            statement -> {
              assertThat(statement.text()).isEqualTo("Fire");
              assertThat(statement.signal()).isTrue();
            });
    assertThat(writing.drafts()).isEmpty();
  }

  @Test
  void aFlawedDraftIsKeptButNeverUsed() throws Exception {
    OpenPack open = writing.copy("ethos-2023", "our-trust");
    PackStanding flawed = open.write("measures/0/bands/0/below", "100");

    assertThat(flawed.framework()).isEmpty();
    assertThat(flawed.problems())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.reason()).startsWith("no band claims");
              assertThat(found.path()).startsWith("measures/0");
              assertThat(flawed.text().lines().toList()).hasSizeGreaterThan(found.line());
            });
    assertThat(refusal(() -> writing.use("our-trust"))).isEqualTo("packs.write.flawed");
    assertThat(packs.source("our-trust")).isEmpty();
    assertThat(open.record().undo().problems()).isEmpty();
  }

  @Test
  void theSameIdNeedsAnotherVersion() throws Exception {
    OpenPack open = writing.copy("bristol-2025", "bristol-2025");
    open.write("title", "Our wording");
    assertThat(refusal(() -> writing.use("bristol-2025"))).isEqualTo("packs.write.version");

    open.write("version", "1.9");
    writing.use("bristol-2025");

    assertThat(packs.find("bristol-2025").identity().title()).isEqualTo("Our wording");
    assertThat(packs.own("bristol-2025")).isTrue();
    assertThat(packs.own("ethos-2023")).isFalse();
  }

  @Test
  void aNewEntryIsLikeTheLastWithAnIdOfItsOwn() throws Exception {
    OpenPack open = writing.copy("bristol-2025", "copy");
    int before = open.record().standing().framework().orElseThrow().areas().size();
    PackStanding after = open.add("scale/areas", "New");

    PackPage page = after.page("scale/areas/" + before);
    assertThat(page.entries()).hasSizeGreaterThan(2);
    assertThat(after.problems())
        .allSatisfy(found -> assertThat(found.reason()).contains("is used twice"));
    assertThat(open.remove("scale/areas/" + before).problems()).isEmpty();
  }

  @Test
  void goesOutToAFileAndComesBackWhole() throws Exception {
    Path file = folder.resolve("pack.yaml");
    writing.export("equals-2018", file);
    assertThat(writing.inUse().importFrom(file).framework())
        .map(Framework::id)
        .contains("equals-2018");

    Path broken = Files.writeString(folder.resolve("broken.yaml"), "format: 1\nid: x\nid: y\n");
    Imported refused = writing.inUse().importFrom(broken);
    assertThat(refused.framework()).isEmpty();
    assertThat(refused.problems())
        .singleElement()
        .satisfies(f -> assertThat(f.line()).isEqualTo(3));
    assertThat(packs.source("x")).isEmpty();
  }

  @Test
  void anImportOfTooMuchOrInAnotherEncodingIsRefusedWhole() throws Exception {
    String pack = packs.findSource("bristol-2025").replace("id: bristol-2025", "id: flood");
    String many =
        pack.replaceFirst(
            "      aspects:\n",
            "      aspects:\n"
                + IntStream.range(0, 10_000)
                    .mapToObj("        - { id: a%d, name: A }\n"::formatted)
                    .collect(Collectors.joining()));
    assertThat(refused(many.getBytes(UTF_8))).anyMatch(reason -> reason.contains("500"));
    assertThat(refused(pack.getBytes(UTF_16))).allMatch(reason -> reason.contains("UTF-8"));
    assertThat(refused(pack.getBytes(Charset.forName("windows-1252"))))
        .allMatch(reason -> reason.contains("UTF-8"));
    assertThat(
            refused(
                pack.replaceFirst("(?s)  categories:.*?  areas:", "  categories: []\n\n  areas:")
                    .getBytes(UTF_8)))
        .anyMatch(reason -> reason.contains("2 to 9 entries, not 0"));
    assertThat(packs.source("flood")).isEmpty();
    assertThat(folder.resolve("frameworks")).doesNotExist();
  }

  private List<String> refused(byte[] bytes) throws Exception {
    Imported imported =
        writing.inUse().importFrom(Files.write(folder.resolve("flood.yaml"), bytes));
    assertThat(imported.framework()).isEmpty();
    assertThat(imported.problems()).isNotEmpty();
    return imported.problems().stream().map(PackStanding.Found::reason).toList();
  }

  @Test
  void aBrokenFolderLeavesTheOtherPacksAlone() throws Exception {
    Path pack = folder.resolve("frameworks/packs/broken/pack.yaml");
    Files.createDirectories(pack.getParent());
    Files.writeString(pack, "title: [");
    packs.reload();

    assertThat(packs.broken()).singleElement().satisfies(b -> assertThat(b.flaws()).hasSize(1));
    assertThat(packs.all()).hasSize(5);
  }

  private static String refusal(Attempt attempt) {
    return catchThrowableOfType(ProblemException.class, attempt::make).problem().key();
  }

  private interface Attempt {
    Object make() throws ProblemException;
  }
}
