package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The course of a note by script: its days, its versions, what it answers where it cannot go.
class NoteCourseScriptTest {
  private Path folder = Path.of("");
  private String visit = "";

  @BeforeEach
  void agreeAVisit(@TempDir Path made) throws Exception {
    folder = made;
    PatsStore.filled(folder).close();
    Files.writeString(folder.resolve("passphrase"), PatsStore.PASSPHRASE);
    visit =
        run("visit", "start", "--urn", "109876", "--type", "school-improvement-visit")
            .and("--date", "2026-11-20", "--adviser", "Pat Lindqvist (invented)", "--json")
            .json()
            .get("id")
            .stringValue();
    run("judge", visit, "--aspect", "attendance", "--category", "established").well();
    Script agree =
        run("visit", "agree", visit, "--category", "established").and("--by", "Sam, headteacher");
    assertThat(agree.and("--on", "2026-11-24").refused()).contains("today or before");
    assertThat(agree.and("--on", "2026-11-20", "--json").json().at("/agreement/date").stringValue())
        .isEqualTo("2026-11-20");
  }

  @Test
  void showsWhatIsWaitedForAndWhatWasSaidOfWhichVersion() {
    run("note", "sign", visit, "--name", "Sam, headteacher", "--on", "2026-11-20").well();
    run("note", "send", visit, "--reply-by", "2026-11-30").well();
    assertThat(shown())
        .contains("Answer wanted by 30 Nov 2026", "Version 1 of the note")
        .contains("Signed on 20 Nov 2026 by Sam");
    assertThat(run("note", "reply", visit, "--by", "Sam", "--on", "2026-11-22").refused())
        .contains("Give the day of the answer, from 23 Nov 2026");
    run("note", "reply", visit, "--by", "Sam", "--on", "2026-11-23").well();
    assertThat(shown().lines()).contains("23 Nov 2026: accurate, says Sam");
    run("note", "issue", visit).well();
    run("note", "revise", visit, "--reason", "The roll was wrong").well();
    run("note", "send", visit).well();
    run("note", "reply", visit, "--by", "Sam", "--inaccurate", "--comment", "The roll").well();
    run("note", "write", visit, "--section", "strengths", "--text", "The roll is 180").well();

    assertThat(shown().lines())
        .contains("23 Nov 2026: accurate, says Sam (version 1)")
        .contains(
            "23 Nov 2026: not accurate, says Sam, before later changes to the note (version 2):"
                + " The roll")
        .anyMatch(line -> line.startsWith("Version 1, issued 2026-11-23T09:00:00Z by Pat"));
    JsonNode json = run("visit", "show", visit).and("--json").json();
    assertThat(json.at("/reply/overtaken").booleanValue()).isTrue();
    assertThat(json.at("/earlierReplies/0/overtaken").booleanValue()).isFalse();
  }

  @Test
  void givesUpAVersionThatNobodyWasSent() {
    assertThat(run("note", "give-up", visit, "--yes").refused())
        .contains("Only a version that follows");
    run("note", "issue", visit).well();
    JsonNode issued = run("visit", "show", visit).and("--json").json();
    assertThat(run("note", "give-up", visit, "--yes").refused())
        .contains("Only a version that follows");
    run("note", "revise", visit, "--reason", "By mistake").well();
    run("note", "write", visit, "--section", "strengths", "--text", "Later").well();
    assertThat(run("note", "give-up", visit).refused()).contains("would be gone");
    ObjectNode given =
        (ObjectNode)
            run("note", "give-up", visit, "--yes", "--as", "Kim Adeyemi (invented)")
                .and("--json")
                .json();
    JsonNode history = given.remove("history");
    JsonNode before = ((ObjectNode) issued).remove("history");
    assertThat(given).as("all but the history").isEqualTo(issued);
    assertThat(history).hasSize(before.size() + 2);
    assertThat(history.get(before.size()).get("remark").stringValue()).isEqualTo("By mistake");
    JsonNode last = history.get(before.size() + 1);
    assertThat(last.get("state").stringValue()).isEqualTo("issued");
    assertThat(last.get("by").stringValue()).isEqualTo("Kim Adeyemi (invented)");
    assertThat(last.get("remark").stringValue()).isEqualTo("Version 2 given up");
    assertThat(shown()).contains("Kim Adeyemi (invented)  Version 2 given up");

    run("note", "revise", visit, "--reason", "The roll").well();
    run("note", "send", visit).well();
    assertThat(run("note", "give-up", visit, "--yes").refused()).contains("nobody was sent");
  }

  @Test
  void theHistoryNamesWhoeverDidIt() {
    run("note", "issue", visit, "--as", "Kim Adeyemi (invented)").well();
    run("note", "revise", visit, "--reason", "The roll").well();

    assertThat(run("visit", "show", visit, "--json").json().at("/history").valueStream())
        .extracting(step -> step.get("by").stringValue())
        .startsWith("Pat Lindqvist (invented)")
        .endsWith("Kim Adeyemi (invented)", "Pat Lindqvist (invented)");
    String other =
        run("visit", "start", "--urn", "109876", "--type", "school-improvement-visit")
            .and("--date", "2026-11-20", "--adviser", "Pat Lindqvist (invented)")
            .and("--as", "Olu Officer (invented)", "--json")
            .json()
            .get("id")
            .stringValue();
    assertThat(run("visit", "show", other, "--json").json().at("/history/0/by").stringValue())
        .isEqualTo("Olu Officer (invented)");
  }

  @Test
  void searchesTheVersionsIssuedEarlier() {
    run("note", "write", visit, "--section", "strengths", "--text", "The gazebo leaks").well();
    run("note", "issue", visit).well();
    run("note", "revise", visit, "--reason", "It leaks no more").well();
    run("note", "write", visit, "--section", "strengths", "--text", "All calm", "--replace").well();

    JsonNode found = run("search", "gazebo").and("--json").json();
    assertThat(found).hasSize(1);
    assertThat(found.at("/0/visit").stringValue()).isEqualTo(visit);
    assertThat(found.at("/0/version").intValue()).isEqualTo(1);
    assertThat(found.at("/0/issued").stringValue()).isEqualTo("2026-11-23");
    assertThat(run("search", "calm").and("--json").json().at("/0/version").isMissingNode())
        .isTrue();
    CommandLineRun run = run("search", "gazebo").now();
    assertThat(run.out()).contains("version 1, issued 23 Nov 2026");
  }

  @Test
  void saysWhatIsMissingOrDoneAlready() {
    assertThat(run("note", "sign", visit, "--name", "Bob Nobody").refused())
        .contains("“Bob Nobody” has no role: write a name, a comma and a role. These sign:");
    assertThat(run("note", "sign", visit, "--name", "Bob Nobody, cook").refused())
        .contains("“cook” does not sign a note");
    run("note", "send", visit).well();
    assertThat(run("note", "send", visit).refused()).contains("already");
    assertThat(
            run("note", "reply", visit, "--by", "Sam", "--inaccurate")
                .and("--section", "private-notes=Seen by nobody")
                .refused())
        .contains("copy has no section “private-notes”");
    run("note", "reply", visit, "--by", "Sam").well();
    run("note", "issue", visit).well();
    assertThat(run("note", "issue", visit).refused())
        .contains("The note is issued. Revise it to make the next version.");
  }

  private String shown() {
    CommandLineRun run = run("visit", "show", visit).now();
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private Script run(String... command) {
    return Script.in(folder, command);
  }
}
