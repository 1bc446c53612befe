package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.TrustStore;
import org.daybook.packs.PackLibrary;
import org.daybook.report.VeraPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// With every framework a visit can be scripted from its start to its issued note.
class EveryPackScriptTest {
  private Path folder = Path.of("");

  @BeforeEach
  void own(@TempDir Path made) throws Exception {
    folder = made;
    Files.writeString(folder.resolve("passphrase"), PatsStore.PASSPHRASE);
  }

  static Stream<String> packs() {
    return PackLibrary.builtIn().all().stream().map(Framework::id);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void leadsFromTheStartToAnIssuedNote(String id) throws Exception {
    PatsStore.empty(folder).close();
    Framework pack = PackLibrary.builtIn().find(id).orElseThrow();
    VisitType type = pack.practice().visitTypes().getFirst();
    String visit = start(type.id(), "--pack", id);
    run("note", "write", visit, "--section", forTheSchool(type), "--text", "Scripted words").well();
    run("note", "issue", visit).refused();
    for (Section section : type.sections()) {
      if (section.needed()) {
        run("note", "write", visit, "--section", section.noteKeys().getFirst())
            .and("--text", "Spoken of")
            .well();
      }
    }

    Optional<Aspect> signalling =
        pack.aspects().stream().filter(a -> signal(a).isPresent()).findFirst();
    if (pack.judges()) {
      Aspect aspect = signalling.orElseGet(() -> pack.aspects().getFirst());
      String category = pack.categories().getFirst().id();
      run("judge", visit, "--aspect", aspect.id(), "--category", category, "--discussed").well();
      run("note", "finish", visit).refused();
      run("visit", "agree", visit, "--category", category)
          .and("--by", "Sam Okonjo (invented), headteacher", "--reason", "As seen")
          .well();
    } else {
      JsonNode finished = run("note", "finish", visit, "--json").json();
      assertThat(finished.get("state").stringValue()).isEqualTo("draft");
      run("note", "finish", visit).refused();
    }
    signalling.ifPresent(aspect -> answerTheSignal(visit, aspect));

    if (pack.practice().noteRules().leadCheck() == null) {
      assertThat(run("note", "lead", visit).refused()).contains("names no lead");
    }
    run("note", "send", visit, "--as", "Pat Lindqvist (invented)").well();
    run("note", "reply", visit, "--by", "Sam Okonjo (invented)").well();
    run("note", "sign", visit, "--name", "Sam Okonjo (invented), headteacher").well();
    assertThat(run("note", "sign", visit, "--name", "Kim Caretaker, caretaker").refused())
        .contains("caretaker", "Headteacher, Chair of governors");
    JsonNode issued =
        run("note", "issue", visit, "--as", "Pat Lindqvist (invented)", "--json").json();
    assertThat(issued.get("state").stringValue()).isEqualTo("issued");
    assertThat(issued.at("/signatures/0/role").stringValue()).isEqualTo("Headteacher");
    assertThat(issued.at("/signatures/0/name").stringValue()).isEqualTo("Sam Okonjo (invented)");
    assertThat(issued.at("/pack/id").stringValue()).isEqualTo(id);
    Path file = folder.resolve("note.pdf");
    JsonNode written =
        run("note", "export", visit, "--copy", "school", "--out", file.toString(), "--json").json();
    assertThat(written.get("file").stringValue()).isEqualTo(file.toString());
    assertThat(PdfWords.of(file))
        .contains("Version 1, issued on 23 November 2026 by Pat Lindqvist (invented)")
        .contains(type.document(), "Scripted words")
        .contains(signalling.isPresent() ? "Put right by Friday" : type.document());
    VeraPdf.assertCompliant(Files.readAllBytes(file));
  }

  /// The invented pack wants every note looked at first, and a nursery's signed by others.
  @Test
  void whereThePackSaysSoTheLeadComesFirstAndOthersSign() throws Exception {
    PatsStore.empty(folder).close();
    Path saltmere = folder.resolve("frameworks/packs/saltmere-2027");
    Files.createDirectories(saltmere);
    Files.copy(
        Path.of("src/test/resources/packs/saltmere-2027/pack.yaml"), saltmere.resolve("pack.yaml"));
    String visit = start("nursery-call", "--pack", "saltmere-2027");
    run("note", "finish", visit).well();
    assertThat(run("note", "issue", visit).refused())
        .contains("goes to Head of the islands' schools");
    assertThat(run("note", "sign", visit, "--name", "Sam Okonjo (invented), teacher").refused())
        .contains("Nursery manager, Owner");
    run("note", "sign", visit, "--name", "Kim Sands (invented), nursery manager").well();
    run("note", "lead", visit).well();
    assertThat(run("note", "send", visit).refused()).contains("is with the lead");
    run("note", "lead", visit, "--accepted", "--by", "Ana Brito (invented)").well();
    run("note", "send", visit).well();
    run("note", "reply", visit, "--by", "Kim Sands (invented)").well();
    JsonNode issued = run("note", "issue", visit, "--json").json();
    assertThat(issued.at("/signatures/0/role").stringValue()).isEqualTo("Nursery manager");
    Path file = folder.resolve("note.pdf");
    run("note", "export", visit, "--copy", "school", "--out", file.toString()).well();
    assertThat(PdfWords.of(file))
        .contains("Signed: Kim Sands (invented)", "Owner", "Nursery manager's answer")
        .doesNotContain("Chair of governors", "Headteacher Sam");
  }

  /// A signal that is ticked keeps the note back until it is answered.
  private void answerTheSignal(String visit, Aspect aspect) {
    String signal = signal(aspect).orElseThrow().id();
    JsonNode ticked =
        run("judge", visit, "--aspect", aspect.id(), "--tick", signal, "--json").json();
    assertThat(ticked.get("signals").findValuesAsString("statement")).containsExactly(signal);
    run("note", "send", visit).refused();
    JsonNode answered =
        run("judge", visit, "--aspect", aspect.id(), "--answer", signal + "=Put right by Friday")
            .and("--json")
            .json();
    assertThat(answered.get("signals").findValuesAsString("answer"))
        .containsExactly("Put right by Friday");
  }

  @Test
  void evidenceIsSaidToBeDiscussedWhereTheFrameworkAsksForIt() throws Exception {
    PatsStore.empty(folder).close();
    String visit = start("sia-visit", "--pack", "equals-2018");
    Framework pack = PackLibrary.builtIn().find("equals-2018").orElseThrow();
    String aspect = pack.aspects().getFirst().id();
    String category = pack.categories().getFirst().id();
    run("judge", visit, "--aspect", aspect, "--category", category).well();
    run("visit", "agree", visit, "--category", category, "--by", "Sam Okonjo (invented), head")
        .and("--reason", "As seen")
        .well();
    assertThat(run("note", "issue", visit).refused()).contains(pack.aspects().getFirst().name());
    run("judge", visit, "--aspect", aspect, "--discussed").well();
    run("judge", visit, "--aspect", aspect, "--no-discussed").well();
    run("note", "issue", visit).refused();
    JsonNode judged = run("judge", visit, "--aspect", aspect, "--discussed", "--json").json();
    assertThat(judged.at("/judgements/adviser/" + aspect + "/discussed").booleanValue()).isTrue();
    assertThat(judged.at("/judgements/adviser/" + aspect + "/category").stringValue())
        .isEqualTo(category);
    run("note", "issue", visit).well();
  }

  @Test
  void ticksWhatTheAspectHasAndAnswersWhatIsTicked() throws Exception {
    PatsStore.empty(folder).close();
    String visit = start("school-improvement-visit", "--pack", "bristol-2025");
    Aspect aspect = PackLibrary.builtIn().find("bristol-2025").orElseThrow().aspect("safeguarding");
    String signal = signal(aspect).orElseThrow().id();
    String other = aspect.statements().getFirst().id();
    Script judge = run("judge", visit, "--aspect", "safeguarding");

    assertThat(judge.refused()).contains("--tick");
    assertThat(judge.and("--tick", "no-such").refused()).contains(other, signal);
    assertThat(judge.and("--untick", "no-such").refused()).contains(other);
    judge.and("--answer", signal + "=Soon").refused();
    judge.and("--tick", other, "--answer", other + "=Soon").refused();
    judge.and("--tick", signal, "--voice", "school").refused();
    judge.and("--category", "no-such", "--tick", signal).refused();
    JsonNode untouched = run("visit", "show", visit, "--json").json();
    assertThat(untouched.at("/judgements/adviser").has("safeguarding")).isFalse();

    JsonNode both =
        judge
            .and("--tick", other, "--tick", signal, "--answer", signal + "=Soon = now", "--json")
            .json();
    assertThat(both.at("/signals/0/answer").stringValue()).isEqualTo("Soon = now");
    assertThat(both.at("/judgements/adviser/safeguarding/ticked")).hasSize(2);
    JsonNode one = judge.and("--untick", signal, "--json").json();
    assertThat(one.get("signals")).isEmpty();
    assertThat(one.at("/judgements/adviser/safeguarding/ticked/0").stringValue()).isEqualTo(other);
  }

  @Test
  void showsInWordsWhatTheVisitCameTo() throws Exception {
    TrustStore.filled(folder).close();
    JsonNode visits = run("visit", "list", "--type", "sia-visit", "--json").json();
    String visit = visits.get(0).get("id").stringValue();
    Aspect aspect =
        PackLibrary.builtIn().find("equals-2018").orElseThrow().aspects().stream()
            .filter(a -> signal(a).isPresent())
            .findFirst()
            .orElseThrow();
    Statement signal = signal(aspect).orElseThrow();
    run("judge", visit, "--aspect", aspect.id(), "--tick", signal.id()).well();
    run("judge", visit, "--aspect", aspect.id(), "--voice", "school", "--category", "securely-good")
        .well();

    String told = run("visit", "show", visit).now().out();

    assertThat(told)
        .containsPattern("school +2a Securely good, 1 of \\d+ aspects placed, so provisional")
        .containsPattern("adviser +3 Requires improvement, (\\d+) of \\1 aspects placed")
        .containsPattern("what counts +3 Requires improvement, ")
        .contains("Agreed on 22 Sep 2026: 3 Requires improvement, by Sam Okonjo (invented)")
        .contains("Must be answered: " + signal.text() + " [" + signal.id() + "]")
        .contains("not answered yet")
        .containsPattern("Action +Who +Due +Done +Impact");
    run("judge", visit, "--aspect", aspect.id(), "--answer", signal.id() + "=Sent for").well();
    assertThat(run("visit", "show", visit).now().out())
        .contains("Sent for")
        .doesNotContain("not answered yet");
  }

  @Test
  void theFrameworkSaidExplicitlyWinsOverTheOneOfTheSchool() throws Exception {
    TrustStore.filled(folder).close();
    String asked = start("school-improvement-visit", "--pack", "bristol-2025");
    String unasked = start("sia-visit");
    assertThat(pack(asked)).isEqualTo("bristol-2025");
    assertThat(pack(unasked)).isEqualTo("equals-2018");
  }

  private String pack(String visit) {
    return run("visit", "show", visit, "--json").json().at("/pack/id").stringValue();
  }

  private String start(String type, String... more) {
    return run("visit", "start", "--urn", PatsStore.ASHLEY_DOWN.value(), "--type", type)
        .and("--date", "2026-11-23", "--adviser", "Pat Lindqvist (invented)", "--json")
        .and(more)
        .json()
        .get("id")
        .stringValue();
  }

  private static String forTheSchool(VisitType type) {
    return type.sections().stream()
        .filter(section -> section.audience() == Audience.SCHOOL)
        .map(Section::noteKeys)
        .flatMap(List::stream)
        .findFirst()
        .orElseThrow();
  }

  /// A signal among the statements of an aspect that every school has.
  private static Optional<Statement> signal(Aspect aspect) {
    return aspect.onlyWith() == null
        ? aspect.statements().stream().filter(Statement::signal).findFirst()
        : Optional.empty();
  }

  private Script run(String... command) {
    return Script.in(folder, command);
  }
}
