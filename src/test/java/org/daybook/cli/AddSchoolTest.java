package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddSchoolTest {
  @Test
  void aNurseryTheRegisterDoesNotHaveIsVisitedLikeAnyOther(@TempDir Path folder) throws Exception {
    PatsStore.empty(folder).close();
    Files.writeString(folder.resolve("passphrase"), PatsStore.PASSPHRASE);
    String urn =
        run(folder, "schools", "add", "--name", "Little Larks (invented)")
            .and("--reference", "EY000001", "--town", "Bedford", "--json")
            .json()
            .get("urn")
            .stringValue();
    assertThat(urn).matches("0\\d{5}");
    assertThat(run(folder, "schools", "find", "EY000001").now().out()).contains("Little Larks");
    assertThat(
            run(folder, "schools", "add", "--name", "Larks", "--reference", "ey000001").refused())
        .contains("was added before", urn);
    String visit =
        run(folder, "visit", "start", "--urn", urn, "--type", "early-years-conversation")
            .and("--pack", "bedford-2018", "--date", "2026-11-23", "--json")
            .json()
            .get("id")
            .stringValue();
    Path note = folder.resolve("note.pdf");
    run(folder, "evidence", "add", visit, "--kind", "learning-walk", "--text", "Talk at snack time")
        .well();
    run(folder, "note", "finish", visit).well();
    run(folder, "note", "export", visit, "--copy", "school", "--out", note.toString()).well();
    assertThat(PdfWords.of(note))
        .contains("none, added by hand", "EY000001", "Manager of the setting")
        .contains("Evidence", "Talk at snack time")
        .doesNotContain(urn, "Judgements", "Other evidence");
  }

  private static Script run(Path folder, String... arguments) {
    return Script.in(folder, arguments);
  }
}
