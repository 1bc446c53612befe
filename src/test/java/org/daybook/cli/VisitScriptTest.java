package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Photos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A whole visit by script: from its start to the second version of its note.
class VisitScriptTest {
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
  void whatStandsAroundAPlannedVisitDoesNotBeginIt() throws Exception {
    visit =
        run("visit", "start", "--urn", "109876", "--type", "school-improvement-visit")
            .and("--date", "2026-11-25", "--planned", "--json")
            .json()
            .get("id")
            .stringValue();
    JsonNode framed =
        run("visit", "frame", visit, "--days", "0.5", "--time", "9-12", "--focus", "Absence")
            .and("--json")
            .json();
    assertThat(framed.get("state").stringValue()).isEqualTo("planned");
    assertThat(framed.get("history")).isEmpty();
    framed = run("visit", "frame", visit, "--next", "2027-01-12").and("--json").json();
    assertThat(framed.get("state").stringValue()).isEqualTo("planned");
    assertThat(framed.at("/next/date").stringValue()).isEqualTo("2027-01-12");
  }

  @Test
  void leadsFromTheStartToARevisedNote() throws Exception {
    run("judge", visit, "--aspect", "attendance", "--category", "developing")
        .and("--rationale", "Falling since May")
        .well();
    run("judge", visit, "--aspect", "attendance", "--category", "established", "--voice", "school")
        .well();
    run("judge", visit, "--aspect", "curriculum", "--category", "established").well();
    assertThat(run("visit", "frame", visit, "--next", "2020-01-01").refused())
        .contains("The next visit comes after this one");
    JsonNode framed =
        run("visit", "frame", visit, "--time", "9.15-12", "--days", "0.5", "--focus", "Absence")
            .and("--next", "2027-01-12", "--next-about", "Persistent absence", "--json")
            .json();
    assertThat(framed.get("from").stringValue()).isEqualTo("09:15");
    assertThat(framed.get("to").stringValue()).isEqualTo("12:00");
    assertThat(framed.get("days").doubleValue()).isEqualTo(0.5);
    assertThat(framed.get("focus").stringValue()).isEqualTo("Absence");
    assertThat(framed.at("/next/date").stringValue()).isEqualTo("2027-01-12");
    assertThat(run("visit", "frame", visit, "--time", "12-9").refused())
        .contains("the earlier first");
    assertThat(run("visit", "frame", visit, "--days", "31").refused()).contains("up to 30");
    run("evidence", "add", visit, "--kind", "data", "--text", "Absence 11.4 %")
        .and("--who", "Attendance lead")
        .and("--aspect", "attendance", "--challenges", "--value", "11.4")
        .well();
    JsonNode agreed =
        run("visit", "agree", visit, "--category", "established")
            .and("--by", "Sam Okonjo (invented), headteacher", "--reason", "The trend", "--json")
            .json();
    assertThat(agreed.get("state").stringValue()).isEqualTo("draft");
    assertThat(agreed.at("/judgements/school/attendance/category").stringValue())
        .isEqualTo("established");
    assertThat(agreed.at("/proposals/school/proposed").stringValue()).isEqualTo("established");
    assertThat(agreed.at("/evidence/0/value").decimalValue()).isEqualByComparingTo("11.4");

    JsonNode found = run("search", "absen", "11", "--json").json();
    assertThat(found.findValuesAsString("kind")).containsExactly("evidence");
    assertThat(found.get(0).get("visit").stringValue()).isEqualTo(visit);
    assertThat(found.get(0).get("text").stringValue()).isEqualTo("Absence 11.4 %\nAttendance lead");
    assertThat(found.get(0).get("audience").stringValue()).isEqualTo("school");
    run("note", "write", visit, "--section", "private-notes", "--text", "Absences mine").well();
    assertThat(run("search", "absences", "mine").now().out())
        .containsPattern("private +Absences mine");
    assertRefused(
        run("note", "write", visit, "--section", "private-notes", "--audience", "school")
            .and("--text", "Widened"));
    assertThat(run("search", "made", "up", "--json").json().get(0).get("kind").stringValue())
        .isEqualTo("school");

    assertThat(run("note", "send", visit, "--reply-by", "2026-11-22").refused())
        .contains("not before it is sent");
    JsonNode sent = run("note", "send", visit).and("--json").json();
    assertThat(sent.get("replyBy").stringValue()).isEqualTo("2026-11-30");
    String section = firstSection();
    assertRefused(
        run("note", "reply", visit, "--by", "Sam", "--inaccurate", "--section", "no-such=1"));
    assertRefused(run("note", "write", visit, "--section", "next-steps", "--text", "Late"));
    run("note", "reply", visit, "--by", "Sam Okonjo (invented)", "--inaccurate")
        .and("--comment", "The roll is 180", "--section", section + "=Phonics is taught daily")
        .well();
    run("note", "issue", visit).well();
    assertRefused(run("judge", visit, "--aspect", "attendance", "--category", "developing"));
    assertRefused(run("note", "issue", visit));
    Path first = export("school", "v1.pdf");
    assertThat(PdfWords.of(first))
        .contains("Version 1, issued on 23 November 2026 by Pat Lindqvist (invented)")
        .contains("Inaccurate: Sam Okonjo (invented)")
        .contains("The roll is 180")
        .contains("Phonics is taught daily")
        .contains("Challenges the judgement: Absence 11.4 % (data, Attendance lead, 11.4)")
        .contains("09:15 to 12:00", "2 hours 45 minutes", "12 January 2027: Persistent absence")
        .contains("The school's own view: Established")
        .doesNotContain("not issued");

    assertRefused(run("note", "revise", visit, "--reason", " "));
    run("note", "revise", visit, "--reason", "The roll was wrong").well();
    assertRefused(run("note", "lead", visit, "--accepted"));
    run("note", "lead", visit).well();
    assertRefused(run("note", "issue", visit));
    assertRefused(run("note", "lead", visit, "--sent-back", " "));
    assertThat(run("note", "lead", visit, "--on", "2026-11-23").refused()).contains("--accepted");
    assertRefused(run("note", "lead", visit, "--accepted", "--on", "2026-11-24"));
    run("note", "lead", visit, "--sent-back", "NAMETHESOURCE", "--by", "Ana Brito")
        .and("--on", "2026-11-23")
        .well();
    run("note", "lead", visit).well();
    run("note", "lead", visit, "--accepted", "--by", "Ana Brito (invented)").well();
    run("note", "issue", visit).well();
    assertThat(PdfWords.of(export("internal", "lead.pdf"))).contains("Sent back by Ana Brito");
    assertThat(PdfWords.of(export("school", "no-lead.pdf")))
        .doesNotContain("NAMETHESOURCE", "Ana Brito");
    JsonNode shown = run("visit", "show", visit).and("--json").json();
    assertThat(shown.get("state").stringValue()).isEqualTo("issued");
    assertThat(shown.get("history").findValuesAsString("state"))
        .containsExactly(
            "in-progress",
            "draft",
            "out-for-check",
            "disputed",
            "issued",
            "draft",
            "with-lead",
            "draft",
            "with-lead",
            "issued");
    assertThat(shown.get("leadChecks").findValuesAsString("accepted"))
        .containsExactly("false", "true");
    assertThat(shown.get("versions").findValuesAsString("version")).containsExactly("1", "2");
    assertThat(shown.get("versions").findValuesAsString("checksum")).doesNotHaveDuplicates();
    assertThat(PdfWords.of(export("school", "v2.pdf")))
        .contains("Version 2")
        .contains("The roll was wrong");
    Path again = folder.resolve("again.pdf");
    run("note", "export", visit, "--copy", "school", "--version", "1")
        .and("--out", again.toString())
        .well();
    assertThat(PdfWords.of(again)).isEqualTo(PdfWords.of(first));
    assertRefused(
        run("note", "export", visit, "--copy", "school", "--version", "3")
            .and("--out", again.toString()));
    JsonNode compared =
        run("note", "compare", visit, "--from", "1", "--to", "2").and("--json").json();
    assertThat(compared.get("lines").findValuesAsString("text"))
        .contains("Why revised: The roll was wrong");
    assertThat(run("note", "compare", visit, "--from", "1", "--to", "2").now().out())
        .contains("{+Why revised: The roll was wrong+}");
  }

  @Test
  void noByteOfWhatIsInternalOrPrivateReachesTheSchool() throws Exception {
    String section = firstSection();
    for (String audience : new String[] {"school", "internal", "private"}) {
      String planted = "planted" + audience;
      run("note", "write", visit, "--section", section, "--audience", audience)
          .and("--text", planted + "note")
          .well();
      run("evidence", "add", visit, "--kind", "discussion", "--audience", audience)
          .and("--text", planted + "evidence", "--aspect", "attendance")
          .well();
    }
    run("judge", visit, "--aspect", "attendance", "--category", "developing").well();

    String school = unpacked(export("school", "school.pdf"));
    String internal = unpacked(export("internal", "internal.pdf"));

    assertThat(school).contains("plantedschoolnote", "plantedschoolevidence");
    assertThat(school).doesNotContain("plantedinternal", "plantedprivate");
    assertThat(internal).contains("plantedinternalnote", "plantedinternalevidence");
    assertThat(internal).doesNotContain("plantedprivate");
  }

  @Test
  void noByteOfWhatIsAttachedForOtherEyesReachesTheSchool() throws Exception {
    Path photo = Files.write(folder.resolve("photo.jpg"), Photos.jpeg(300, 200, 6));
    for (String audience : new String[] {"school", "internal", "private"}) {
      String planted = "planted" + audience;
      Path text = Files.writeString(folder.resolve(planted + "name.txt"), planted + "bytes");
      run("evidence", "add", visit, "--kind", "document", "--audience", audience)
          .and("--text", "Seen", "--file", photo.toString(), "--alt", planted + "alt")
          .and("--file", text.toString(), "--json")
          .well();
    }
    JsonNode shown = run("visit", "show", visit).and("--json").json();
    assertThat(shown.at("/evidence/0/attachments").size()).isEqualTo(2);
    assertThat(shown.at("/evidence/0/attachments/0/alt").stringValue())
        .isEqualTo("plantedschoolalt");
    assertThat(shown.at("/evidence/0/attachments/1/type").stringValue()).isEqualTo("text/plain");
    CommandLineRun told = run("visit", "show", visit).now();
    assertThat(told.out()).contains("photo.jpg: plantedschoolalt", "plantedschoolname.txt");

    Path toSchool = export("school", "school.pdf");
    Path ours = export("internal", "internal.pdf");
    String school = unpacked(toSchool);
    assertThat(school).contains("plantedschoolalt", "plantedschoolname");
    assertThat(school).doesNotContain("plantedinternal", "plantedprivate", Photos.PLANTED);
    assertThat(school).as("documents are listed, not enclosed").doesNotContain("bytes");
    assertThat(pictures(toSchool)).isEqualTo(1);
    assertThat(unpacked(ours))
        .contains("plantedinternalalt", "plantedinternalname")
        .doesNotContain("plantedprivate", Photos.PLANTED);
    assertThat(pictures(ours)).isEqualTo(2);
  }

  @Test
  void whatCannotBeAttachedIsRefusedBeforeAnythingIsNoted() throws Exception {
    Path clip = Files.writeString(folder.resolve("clip.mov"), "....ftypqt");
    assertRefused(
        run("evidence", "add", visit, "--kind", "data", "--text", "T", "--file", clip.toString()));
    assertRefused(run("evidence", "add", visit, "--kind", "data", "--text", "T", "--alt", "A"));
    assertThat(run("visit", "show", visit).and("--json").json().get("evidence").size()).isZero();

    assertThat(evidence("--file", folder.toString()).refused()).contains("is a folder");
    assertThat(evidence("--file", folder.resolve("no.jpg").toString()).refused())
        .contains("There is no file");
    assertThat(evidence("--value", "abc").refused()).contains("“abc” is no number");
  }

  private Script evidence(String... more) {
    return run("evidence", "add", visit, "--kind", "data", "--text", "T").and(more);
  }

  private static int pictures(Path file) throws Exception {
    int pictures = 0;
    try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
      for (int i = 1; i < pdf.getNumberOfPdfObjects(); i++) {
        if (pdf.getPdfObject(i) instanceof PdfStream stream
            && PdfName.Image.equals(stream.getAsName(PdfName.Subtype))) {
          pictures++;
        }
      }
    }
    return pictures;
  }

  @Test
  void startsFromTheLastVisitAndConfirmsWhatItLeft() {
    JsonNode shown = run("visit", "show", visit, "--json").json();
    assertThat(shown.at("/preparation/carriedJudgements/attendance/category").stringValue())
        .isEqualTo("developing");
    assertThat(shown.at("/preparation/carriedJudgements/attendance/on").stringValue())
        .isEqualTo("2026-06-16");
    assertThat(shown.at("/judgements/adviser").has("attendance")).isFalse();
    assertThat(shown.at("/proposals/overall/proposed").isNull()).isTrue();

    JsonNode one = run("visit", "confirm", visit, "--aspect", "attendance", "--json").json();
    assertThat(one.at("/judgements/adviser/attendance/category").stringValue())
        .isEqualTo("developing");
    assertThat(one.at("/preparation/carriedJudgements").propertyNames())
        .containsExactlyInAnyOrder("governance", "safeguarding");
    JsonNode all = run("visit", "confirm", visit, "--json").json();
    assertThat(all.at("/preparation/carriedJudgements").size()).isZero();
    assertThat(all.at("/proposals/overall/proposed").stringValue()).isEqualTo("developing");
    assertRefused(run("visit", "confirm", visit, "--aspect", "nothing"));
  }

  @Test
  void aVisitIsPlannedReadUpOnAndBegun() throws Exception {
    String later =
        run("visit", "start", "--urn", "109876", "--type", "school-improvement-visit")
            .and("--date", "2026-12-10", "--focus", "Writing", "--agenda", "Plan first")
            .and("--present", "Sam Okonjo (invented), headteacher")
            .and("--present", "Alex Sample (invented), chair of governors")
            .and("--planned", "--json")
            .json()
            .get("id")
            .stringValue();
    JsonNode planned = run("visit", "show", later, "--json").json();
    assertThat(planned.get("state").stringValue()).isEqualTo("planned");
    assertThat(planned.at("/preparation/agenda").stringValue()).isEqualTo("Plan first");
    assertThat(planned.at("/preparation/carriedJudgements").size()).isZero();
    assertThat(planned.at("/present/0").stringValue())
        .isEqualTo("Sam Okonjo (invented), headteacher");
    assertThat(planned.at("/present/1").stringValue())
        .isEqualTo("Alex Sample (invented), chair of governors");

    Path brief = folder.resolve("brief.pdf");
    run("visit", "brief", later, "--out", brief.toString()).well();
    assertThat(PdfWords.of(brief)).contains("Made Up Infant School", "Focus Writing", "Plan first");

    JsonNode begun = run("visit", "begin", later, "--json").json();
    assertThat(begun.get("state").stringValue()).isEqualTo("in-progress");
    assertThat(begun.at("/preparation/carriedJudgements").has("attendance")).isTrue();
    assertRefused(
        run("visit", "brief", later, "--out", folder.resolve("no/such/brief.pdf").toString()));
  }

  @Test
  void saysWhichIdsThereAre() {
    assertRefused(run("judge", visit, "--aspect", "nothing", "--category", "developing"));
    assertRefused(run("judge", visit, "--aspect", "attendance", "--category", "nothing"));
    assertRefused(run("note", "write", visit, "--section", "nothing", "--text", "T"));
    assertRefused(run("evidence", "add", visit, "--kind", "rumour", "--text", "T"));
    assertRefused(run("evidence", "add", visit, "--kind", "data", "--text", " "));
    assertRefused(run("note", "issue", visit));
    assertRefused(run("note", "send", visit, "--reply-by", "tomorrow"));
    assertThat(
            run("note", "sign", visit, "--name", "Sam Okonjo (invented), Head of School").refused())
        .contains("before its note is signed");
    assertRefused(run("visit", "start", "--urn", "1", "--type", "x", "--date", "2026-11-23"));
    assertRefused(run("visit", "start", "--urn", "109876", "--type", "x", "--date", "2026-11-23"));
  }

  @Test
  void saysThatAFrameworkIsNotInForceOnTheDayAndStartsTheVisitAllTheSame() {
    CommandLineRun late =
        run("visit", "start", "--urn", "109876", "--type", "school-improvement-visit")
            .and("--date", "2029-02-03", "--json")
            .now();

    assertThat(late.code()).isZero();
    assertThat(late.json().has("id")).isTrue();
    assertThat(late.errors()).singleElement().asString().contains("was in force until 31 Aug 2028");
  }

  private String firstSection() {
    JsonNode notes = run("visit", "show", visit).and("--json").json().get("notes");
    for (JsonNode note : notes) {
      if (note.get("audience").stringValue().equals("school")) {
        return note.get("section").stringValue();
      }
    }
    throw new AssertionError("no section for the school in " + notes);
  }

  private Path export(String copy, String name) {
    Path file = folder.resolve(name);
    run("note", "export", visit, "--copy", copy, "--out", file.toString()).well();
    return file;
  }

  /// Every stream of a PDF, attachments included, and the text of its pages.
  private static String unpacked(Path file) throws Exception {
    ByteArrayOutputStream everything = new ByteArrayOutputStream();
    everything.write(Files.readAllBytes(file));
    try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
      for (int i = 1; i < pdf.getNumberOfPdfObjects(); i++) {
        PdfObject object = pdf.getPdfObject(i);
        if (object instanceof PdfStream stream) {
          everything.write(stream.getBytes());
        }
        // Alternative texts stand in the dictionaries of the structure tree.
        everything.write(String.valueOf(object).getBytes(StandardCharsets.UTF_8));
      }
    }
    return everything.toString(StandardCharsets.ISO_8859_1) + PdfWords.of(file);
  }

  private static void assertRefused(Script script) {
    script.refused();
  }

  private Script run(String... command) {
    return Script.in(folder, command);
  }
}
