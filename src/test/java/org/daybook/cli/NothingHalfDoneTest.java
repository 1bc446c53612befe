package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Photos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Commands that are refused: they leave all as it was, and say the reason that counts.
class NothingHalfDoneTest {
  private Path folder = Path.of("");
  private String visit = "";

  @BeforeEach
  void startAVisit(@TempDir Path made) throws Exception {
    folder = made;
    PatsStore.filled(folder).close();
    Files.writeString(folder.resolve("passphrase"), PatsStore.PASSPHRASE);
    visit =
        run("visit", "start", "--urn", "109876", "--type", "school-improvement-visit")
            .and("--date", "2026-11-23", "--adviser", "Pat Lindqvist (invented)", "--json")
            .json()
            .get("id")
            .stringValue();
  }

  @Test
  void evidenceWithTooManyPicturesIsNotThereAtAll() throws Exception {
    Path photo = Files.write(folder.resolve("photo.jpg"), Photos.jpeg(30, 20, 1));
    Script twelve = run("evidence", "add", visit, "--kind", "data", "--text", "Seen");
    for (int i = 0; i < 12; i++) {
      twelve = twelve.and("--file", photo.toString(), "--alt", "Hall " + i);
    }
    assertThat(twelve.and("--file", photo.toString()).refused()).contains("12", "are the most");
    assertThat(shown().get("evidence")).isEmpty();
    twelve.well();
    JsonNode attached = shown().at("/evidence/0/attachments");
    assertThat(attached).hasSize(12);
    assertThat(attached.get(11).get("alt").stringValue()).isEqualTo("Hall 11");
  }

  @Test
  void agreeingOnWhatIsIssuedSaysThatItIsIssued() {
    run("note", "finish", visit).well();
    run("note", "issue", visit).well();
    assertThat(agree().refused()).contains("out for its check or issued");
  }

  @Test
  void whereNothingIsProposedNothingDiffersFromIt() {
    assertThat(agree().refused()).contains("nothing is proposed").doesNotContain("differs");
    agree().and("--reason", "As we saw it").well();
  }

  @Test
  void anEmptyTextIsRefusedUnlessItReplaces() {
    run("note", "write", visit, "--section", "strengths", "--text", "Calm").well();
    assertThat(run("note", "write", visit, "--section", "strengths", "--text", " ").refused())
        .contains("--replace");
    assertThat(shown().at("/notes").toString()).contains("Calm");
    run("note", "write", visit, "--section", "strengths", "--text", "", "--replace").well();
    assertThat(shown().at("/notes").toString()).doesNotContain("Calm");
  }

  private Script agree() {
    return run("visit", "agree", visit, "--category", "established", "--by", "Sam, headteacher");
  }

  private JsonNode shown() {
    return run("visit", "show", visit, "--json").json();
  }

  private Script run(String... command) {
    return Script.in(folder, command);
  }
}
