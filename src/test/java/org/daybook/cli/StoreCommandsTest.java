package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.frameworks.Packs;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.daybook.storage.CheapKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The commands that open a store, on a demo store made for them.
class StoreCommandsTest {
  private static final String REGISTER =
      """
      "URN","LA (code)","EstablishmentNumber","EstablishmentName","EstablishmentStatus (name)","Town"
      "150001","801","2001","St Piran’s School","Open","Penhallow"
      "15","801","2002","A school without a number","Open","Penhallow"
      "150003","801","2003","Larkfield School","Closed","Penhallow"
      "150004","801","2004","Quayside School","Open","Penhallow"
      """;

  /// The same a month later: one has moved, one has closed, one is new.
  private static final String LATER =
      """
      "URN","LA (code)","EstablishmentNumber","EstablishmentName","EstablishmentStatus (name)","Town"
      "150001","801","2001","St Piran’s School","Open","Nancledra"
      "150003","801","2003","Larkfield School","Closed","Penhallow"
      "150004","801","2004","Quayside School","Closed","Penhallow"
      "150005","801","2005","Harbour School","Open","Penhallow"
      """;

  /// Where the list of the demo store has the first visit that has begun.
  private static final int BEGUN = 3;

  private static Path folder;

  @BeforeAll
  static void makeTheDemoStore(@TempDir Path shared) throws IOException, ProblemException {
    folder = shared;
    Files.writeString(folder.resolve("passphrase"), StoreOpening.DEMO_PASSPHRASE + "\r\nnotes\n");
    Files.writeString(folder.resolve("register.csv"), REGISTER, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("later.csv"), LATER, StandardCharsets.UTF_8);

    assertThat(CommandLineRun.in(folder, "visit", "list", "--demo").code()).isZero();
    CheapKeys.in(folder.resolve("demo"), StoreOpening.DEMO_PASSPHRASE);
  }

  @Test
  void listsTheVisitsLatestFirst() {
    JsonNode visits = run("visit", "list", "--json").json();

    assertThat(visits).hasSizeGreaterThan(10);
    assertThat(visits.findValuesAsString("date")).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(visits.get(0).propertyNames())
        .containsExactly(
            "id",
            "date",
            "halfTerm",
            "urn",
            "school",
            "type",
            "typeName",
            "adviser",
            "state",
            "pack",
            "proposed",
            "agreed");
  }

  @Test
  void listsTheVisitsToOneSchool() {
    String urn = run("visit", "list", "--json").json().get(0).get("urn").stringValue();

    JsonNode visits = run("visit", "list", "--urn", urn, "--json").json();

    assertThat(visits.findValuesAsString("urn")).isNotEmpty().containsOnly(urn);
    assertThat(run("visit", "list", "--urn", "150999").out().strip()).isEqualTo("No visits.");
  }

  @Test
  void listsTheVisitsThatAFilterShows() {
    JsonNode all = run("visit", "list", "--json").json();
    String term = all.get(0).get("halfTerm").stringValue();

    JsonNode planned = run("visit", "list", "--state", "Planned", "--json").json();
    assertThat(planned.findValuesAsString("state")).isNotEmpty().containsOnly("planned");
    assertThat(planned.size()).isLessThan(all.size());

    String type = all.get(0).get("type").stringValue();
    assertThat(run("visit", "list", "--type", type, "--json").json().findValuesAsString("type"))
        .contains(type)
        .doesNotContain("nothing");
    assertThat(run("visit", "list", "--find", "no such words").out().strip())
        .isEqualTo("No visits.");
    assertWrongInput(run("visit", "list", "--half-term", "Autumn 9"), "No visit is “Autumn 9”");
    assertThat(run("visit", "list", "--half-term", "Autumn 9").err()).contains(term + " 20");
    assertWrongInput(run("visit", "list", "--filter", "Mine"), "There is no saved filter “Mine”");
  }

  @Test
  void importsARegisterAndFindsItsSchools() {
    JsonNode first = run("schools", "import", file("register.csv"), "--json").json();
    JsonNode again = run("schools", "import", file("register.csv"), "--json").json();

    assertThat(first.get("read").intValue()).isEqualTo(3);
    assertThat(first.get("added").intValue()).isEqualTo(3);
    assertThat(first.get("skipped")).hasSize(1);
    assertThat(first.at("/skipped/0/line").intValue()).isEqualTo(3);
    assertThat(first.at("/skipped/0/reason").stringValue()).isNotBlank();
    assertThat(again.get("unchanged").intValue()).isEqualTo(3);

    JsonNode later = run("schools", "import", file("later.csv"), "--json").json();
    assertThat(later.propertyNames())
        .containsExactly("read", "added", "changed", "closed", "unchanged", "skipped");
    assertThat(later.get("changed").intValue()).isEqualTo(1);
    assertThat(later.get("closed").intValue()).isEqualTo(1);
    assertThat(later.get("added").intValue()).isEqualTo(1);

    JsonNode found = run("schools", "find", "pirans", "nancledra", "--json").json();
    assertThat(found.findValuesAsString("urn")).containsExactly("150001");
    assertWrongInput(run("schools", "find", "pirans", "--limit", "0"), "Ask for at least one");
    CommandLineRun few = run("schools", "find", "school", "--limit", "3", "--json");
    assertThat(few.json()).hasSize(3);
    assertThat(few.errors()).singleElement().asString().contains("more than the 3 shown");
    assertThat(run("schools", "find", "150003").out().strip()).isEqualTo("No school found.");
    assertThat(run("schools", "find", "--closed", "150003").out()).contains("Larkfield School");
  }

  @Test
  void exportsTheSchoolsCopyOfANote() throws IOException {
    String visit = run("visit", "list", "--json").json().get(BEGUN).get("id").stringValue();
    Path note = folder.resolve("Note of visit – v1.pdf");

    CommandLineRun run = run("note", "export", visit, "--copy", "school", "--out", note.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out().strip()).isEqualTo(note + " written.");
    assertThat(Files.readString(note, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void neverWritesANoteOverTheStore() {
    String visit = run("visit", "list", "--json").json().get(BEGUN).get("id").stringValue();
    String store = folder.resolve("demo").resolve("daybook.db").toString();

    assertWrongInput(
        run("note", "export", visit, "--copy", "school", "--out", store),
        store + " lies in the folder of a store");
    assertThat(run("visit", "list", "--json").json()).isNotEmpty();
  }

  @Test
  void aNoteWhoseSignalNobodyAnsweredIsADraftAndGoesNowhere() throws Exception {
    String visit = run("visit", "list", "--json").json().get(0).get("id").stringValue();
    StoreOpening stores =
        new StoreOpening(
            folder.resolve("store"),
            folder.resolve("demo"),
            Packs.in(folder.resolve("frameworks")),
            InstantSource.system());
    try (Session session = stores.openDemo()) {
      OpenVisit open = session.open(UUID.fromString(visit));
      new Judging(open).tick("safeguarding", "safeguarding.causing-concern.1", true);
    }
    Path note = folder.resolve("unready.pdf");

    assertWrongInput(
        run("note", "send", visit),
        "The note cannot be sent or issued yet: signals are not answered");
    assertThat(run("note", "export", visit, "--copy", "school", "--out", note.toString()).code())
        .isZero();
    assertThat(PdfWords.of(note)).contains("Nobody has said yet.", "Draft, not issued");
  }

  /// The folder of the demo store given by its name is still the demo store.
  @Test
  void aDemoStoreIsOneHoweverItIsOpened() throws Exception {
    StoreOpening stores = PatsStore.opening(folder).in(folder.resolve("demo"));
    try (Session session = stores.unlock(StoreOpening.DEMO_PASSPHRASE.toCharArray())) {
      assertThat(session.demo()).isTrue();
    }
  }

  @Test
  void warnsWhereAStoreIsMadeInAFolderThatIsSynced() {
    String synced = folder.resolve("OneDrive").resolve("demo").toString();

    CommandLineRun made = CommandLineRun.in(folder, "visit", "list", "--demo", "--store", synced);
    CommandLineRun again = CommandLineRun.in(folder, "visit", "list", "--demo", "--store", synced);

    assertThat(made.code()).isZero();
    assertThat(made.errors()).singleElement().asString().startsWith("Warning: " + synced);
    assertThat(again.errors()).isEmpty();
  }

  @Test
  void readsAPassphraseBehindAByteOrderMarkAndRefusesNone() throws IOException {
    Path marked = Files.writeString(folder.resolve("bom"), "\uFEFF" + StoreOpening.DEMO_PASSPHRASE);
    Path empty = Files.writeString(folder.resolve("empty"), "\uFEFF\n");

    assertThat(open("--passphrase-file", marked.toString()).code()).isZero();
    assertWrongInput(
        open("--passphrase-file", empty.toString()), empty + " begins with an empty line");
  }

  @Test
  void refusesToWriteANoteWhereNoFileCanBe() {
    String visit = run("visit", "list", "--json").json().get(BEGUN).get("id").stringValue();

    assertWrongInput(
        run("note", "export", visit, "--copy", "school", "--out", folder.toString()),
        folder + " is a folder");
    assertWrongInput(
        run("note", "export", visit, "--copy", "school", "--out", ""),
        "Invalid value for option '--out': Name a file or a folder");
    assertWrongInput(
        run("note", "export", visit, "--copy", "school", "--out", file("no/where.pdf")),
        "There is no folder");
  }

  @Test
  void saysThatAFileIsInTheWayOfTheStore() throws IOException {
    Path data = Files.writeString(folder.resolve("data"), "a file");

    CommandLineRun run =
        CommandLineRun.in(folder, "visit", "list", "--demo", "--store", data + "/demo");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errors()).singleElement().asString().contains("a file is in the way");
  }

  @Test
  void saysPlainlyWhatItCannotOpen() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong"), "something else entirely");
    String nowhere = folder.resolve("nowhere").toString();

    assertWrongInput(CommandLineRun.in(folder, "visit", "list"), "There is no store in");
    assertWrongInput(run("schools", "import", file("passphrase")), "");
    assertWrongInput(run("schools", "import", nowhere), "");
    assertWrongInput(
        run(
            "note",
            "export",
            "01a20a73-1f40-7d9a-b49d-d5ea59386b40",
            "--copy",
            "school",
            "--out",
            "x"),
        "");
    assertWrongInput(open("--passphrase-file", nowhere), "The passphrase cannot be read from");
    assertWrongInput(open(), "Give the passphrase with --passphrase-file FILE");
    assertWrongInput(open("--passphrase-file", wrong.toString()), "");
  }

  private static void assertWrongInput(CommandLineRun run, String sentence) {
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).startsWith(sentence).doesNotContain("Exception");
  }

  private static CommandLineRun open(String... more) {
    return CommandLineRun.in(
        folder, arguments(Stream.of("visit", "list", "--store", demo()), more));
  }

  private static CommandLineRun run(String... command) {
    return CommandLineRun.in(
        folder,
        arguments(Stream.of(command), "--store", demo(), "--passphrase-file", file("passphrase")));
  }

  private static String[] arguments(Stream<String> first, String... more) {
    return Stream.concat(first, Stream.of(more)).toArray(String[]::new);
  }

  private static String demo() {
    return file("demo");
  }

  private static String file(String name) {
    return folder.resolve(name).toString();
  }
}
