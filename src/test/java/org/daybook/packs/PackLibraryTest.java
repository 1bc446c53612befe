package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.framework.Framework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLibraryTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/daybook/packs");

  private final Path folder;

  PackLibraryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyBuiltInPackIsInTheIndexAndLoads() throws IOException {
    try (Stream<Path> folders = Files.list(RESOURCES).filter(Files::isDirectory)) {
      List<String> ids = folders.map(path -> path.getFileName().toString()).sorted().toList();
      assertThat(PackLibrary.builtIn().all())
          .extracting(Framework::id)
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @Test
  void aNewAuthorityIsANewFolder() throws IOException {
    put("larkshire", Larkshire.PACK);

    PackLibrary library = PackLibrary.builtIn().with(folder);

    assertThat(library.find("larkshire-2026")).isPresent();
    assertThat(library.find("nowhere-2026")).isEmpty();
    assertThat(library.all()).hasSize(PackLibrary.builtIn().all().size() + 1);
  }

  @Test
  void ownWordingTakesThePlaceOfOurs() throws IOException {
    String id = PackLibrary.builtIn().all().getFirst().id();
    put("ours", Larkshire.PACK.replace("larkshire-2026", id));

    PackLibrary library = PackLibrary.builtIn().with(folder);

    assertThat(library.find(id).orElseThrow().identity().title()).isEqualTo("Larkshire Way");
    assertThat(library.all()).hasSameSizeAs(PackLibrary.builtIn().all());
  }

  @Test
  void whatLiesInTheWrongPlaceIsListedWithWhatIsWrong() throws IOException {
    put("sound", Larkshire.PACK);
    Files.createDirectories(folder.resolve("empty"));
    Files.createDirectories(folder.resolve(".hidden"));
    Files.writeString(folder.resolve(".hidden/pack.yml"), Larkshire.PACK);
    Files.writeString(folder.resolve("read-me.txt"), "Nothing");
    Files.writeString(folder.resolve("loose.yaml"), Larkshire.PACK);
    Files.createDirectories(folder.resolve("my"));
    Files.writeString(folder.resolve("my/pack.yml"), Larkshire.PACK);
    Files.createDirectories(folder.resolve("nested/pack.yaml"));
    put("outer/inner", Larkshire.PACK);

    PackLibrary library = PackLibrary.builtIn().with(folder);

    assertThat(library.find("larkshire-2026")).isPresent();
    assertThat(library.broken())
        .extracting(
            pack -> folder.relativize(pack.folder()).toString(),
            pack -> pack.problems().getFirst().reason())
        .containsExactly(
            tuple(
                "loose.yaml",
                "a pack lies in a folder of its own: move this file into one and call it"
                    + " `pack.yaml`, or import it"),
            tuple("my", "the file `pack.yml` in it must be called `pack.yaml`"),
            tuple("nested", "`pack.yaml` in it is a folder, not a file"),
            tuple("outer", "the folder `inner` in it must lie beside `outer`, not in it"));
  }

  @Test
  void aBrokenPackIsListedAndLeavesTheOthersAlone() throws IOException {
    put("a-sound", Larkshire.PACK);
    put("b-broken", Larkshire.PACK.replace("title:", "tilte:"));
    put("c-twin", Larkshire.PACK);

    PackLibrary library = PackLibrary.builtIn().with(folder);

    assertThat(library.find("larkshire-2026")).isPresent();
    assertThat(library.broken())
        .extracting(broken -> broken.folder().getFileName().toString())
        .containsExactly("b-broken", "c-twin");
    assertThat(library.broken().getLast().problems().getFirst().reason())
        .isEqualTo("the pack in `a-sound` has the id `larkshire-2026` too");
  }

  @Test
  void aFolderThatIsNotThereHoldsNoPacks() throws IOException {
    assertThat(PackLibrary.builtIn().with(folder.resolve("none"))).isEqualTo(PackLibrary.builtIn());
  }

  private void put(String name, String pack) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("pack.yaml"), pack);
  }
}
