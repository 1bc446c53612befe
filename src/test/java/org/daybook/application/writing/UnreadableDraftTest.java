package org.daybook.application.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.daybook.application.frameworks.Packs;
import org.daybook.domain.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drafts in the folder that no Daybook wrote, or that a disk has spoilt.
class UnreadableDraftTest {
  @Test
  void leavesTheOthersAloneAndCanBeThrownAway(@TempDir Path folder) throws Exception {
    PackWriting writing =
        new PackWriting(Packs.in(folder.resolve("frameworks")), InstantSource.system());
    writing.begin("sound");
    Path drafts = folder.resolve("frameworks/drafts");
    Files.writeString(drafts.resolve("broken.yaml"), "title: [");
    Files.write(drafts.resolve("binary.yaml"), new byte[] {(byte) 0xC3, 0x28});
    Files.createDirectories(drafts.resolve("folder.yaml"));

    assertThat(writing.drafts())
        .extracting(PackWriting.Draft::id, draft -> draft.flaw().map(Problem::key).orElse(""))
        .containsExactly(
            tuple("binary", "packs.drafts.not-text"),
            tuple("broken", "packs.write.unreadable"),
            tuple("folder", "packs.drafts.no-access"),
            tuple("sound", ""));

    writing.discard("broken");
    assertThat(writing.drafts()).extracting(PackWriting.Draft::id).doesNotContain("broken");
    writing.putBack("broken");
    assertThat(writing.drafts()).extracting(PackWriting.Draft::id).contains("broken");
  }
}
