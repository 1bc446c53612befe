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

/// What a script has written it can mend and take back.
class ScriptWaysOutTest {
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
  void aPictureIsDescribedLaterAndAPieceTakenAway() throws Exception {
    Path photo = Files.write(folder.resolve("photo.jpg"), Photos.jpeg(300, 200, 1));
    run("evidence", "add", visit, "--kind", "data", "--text", "Seen in the hall\nat noon")
        .and("--file", photo.toString())
        .well();
    run("note", "finish", visit).well();
    assertThat(run("note", "send", visit).refused())
        .contains("pictures are not described", "photo.jpg (Seen in the hall at noon)");
    Path draft = folder.resolve("draft.pdf");
    run("note", "export", visit, "--copy", "school", "--out", draft.toString()).well();
    assertThat(PdfWords.of(draft)).contains("(not described yet)");

    JsonNode shown = run("visit", "show", visit, "--json").json();
    String picture = shown.at("/evidence/0/attachments/0/id").stringValue();
    assertThat(describe(picture, " ").refused()).contains("Say what the picture shows");
    assertThat(describe("no-such", "The hall").refused()).contains("no picture “no-such”");
    JsonNode described = describe(picture, "The hall").and("--json").json();
    assertThat(described.at("/evidence/0/attachments/0/alt").stringValue()).isEqualTo("The hall");
    run("note", "send", visit).well();

    String piece = shown.at("/evidence/0/id").stringValue();
    assertThat(remove(piece).refused()).as("it is out for its check").isNotEmpty();
    run("note", "take-back", visit).well();
    assertThat(remove("no-such").refused()).contains("no evidence “no-such”");
    assertThat(remove(piece).and("--json").json().get("evidence").size()).isZero();
  }

  @Test
  void aPieceSaysThatTheSchoolPutsItForward() throws Exception {
    JsonNode shown =
        run("evidence", "add", visit, "--kind", "data", "--text", "Roll of 180", "--by-school")
            .and("--aspect", "attendance", "--json")
            .json();
    run("judge", visit, "--aspect", "attendance", "--category", "developing").well();
    assertThat(shown.at("/evidence/0/bySchool").booleanValue()).isTrue();
    assertThat(run("visit", "show", visit).now().out()).contains("put forward by the school");
    Path draft = folder.resolve("draft.pdf");
    run("note", "export", visit, "--copy", "school", "--out", draft.toString()).well();
    assertThat(PdfWords.of(draft)).contains("Roll of 180 (put forward by the school, data)");
  }

  @Test
  void aNoteThatIsOutIsTakenBackAndOneThatIsNotStaysAsItIs() {
    assertThat(run("note", "take-back", visit).refused()).contains("was not sent or passed on");
    run("note", "write", visit, "--section", "strengths", "--text", "Calm").well();
    run("note", "finish", visit).well();
    run("note", "send", visit).well();
    JsonNode back =
        run("note", "take-back", visit, "--as", "Ana Brito (invented)", "--json").json();
    assertThat(back.get("state").stringValue()).isEqualTo("draft");
    run("note", "issue", visit).well();
    assertThat(run("note", "take-back", visit).refused()).contains("Revise it");
  }

  @Test
  void theTextOfASectionIsReplacedForTheseReadersOnly() {
    write("--text", "First").well();
    write("--text", "Ours", "--audience", "internal").well();
    write("--text", "Second").well();
    assertThat(strengths()).contains("First\n\nSecond", "Ours");
    write("--text", "Third", "--replace").well();
    assertThat(strengths()).contains("Third", "Ours").doesNotContain("First", "Second");
    write("--text", "", "--replace", "--audience", "internal").well();
    assertThat(strengths()).contains("Third").doesNotContain("Ours");
  }

  @Test
  void aDamagedPictureIsNamedBesideTheAnswer() throws Exception {
    Path photo = Files.write(folder.resolve("photo.jpg"), Photos.jpeg(300, 200, 1));
    run("evidence", "add", visit, "--kind", "data", "--text", "Seen")
        .and("--file", photo.toString(), "--alt", "The hall")
        .well();
    try (var files = Files.walk(folder.resolve("own").resolve("attachments"))) {
      Files.delete(files.filter(Files::isRegularFile).findFirst().orElseThrow());
    }
    Path note = folder.resolve("note.pdf");
    CommandLineRun told =
        run("note", "export", visit, "--copy", "school", "--out", note.toString()).now();
    assertThat(told.code()).isZero();
    assertThat(told.err()).contains("One picture is damaged", "photo.jpg");
    assertThat(told.out().strip()).isEqualTo(note + " written.");
    JsonNode json =
        run("note", "export", visit, "--copy", "school", "--out", note.toString(), "--json").json();
    assertThat(json.get("file").stringValue()).isEqualTo(note.toString());
    assertThat(json.at("/damaged/0").stringValue()).isEqualTo("photo.jpg");
  }

  @Test
  void daysStatesAndWordsOfTheWorkAreTakenPlainly() {
    for (String state : new String[] {"disputed", "out-for-check", "agreed", "with-lead"}) {
      assertThat(run("visit", "list", "--state", state, "--json").json()).as(state).isEmpty();
    }
    assertThat(run("visit", "list", "--state", "lost").refused()).contains("No visit is “lost”");
    assertThat(run("visit", "list", "--half-term", "autumn 2 2031/32", "--json").json()).isEmpty();
    assertThat(run("visit", "list", "--type", "team around the school (tas)", "--json").json())
        .isEmpty();
    assertThat(run("note", "send", visit, "--reply-by", "20/11/2026").refused())
        .contains("“20/11/2026” is no day", "as yyyy-MM-dd")
        .doesNotContain("java.");
  }

  private Script describe(String picture, String alt) {
    return run("evidence", "describe", visit, "--attachment", picture, "--alt", alt);
  }

  private Script remove(String piece) {
    return run("evidence", "remove", visit, "--id", piece);
  }

  private Script write(String... more) {
    return run("note", "write", visit, "--section", "strengths").and(more);
  }

  private String strengths() {
    return String.join(
        "|", run("visit", "show", visit, "--json").json().get("notes").findValuesAsString("text"));
  }

  private Script run(String... command) {
    return Script.in(folder, command);
  }
}
