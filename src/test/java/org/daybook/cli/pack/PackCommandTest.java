package org.daybook.cli.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.daybook.cli.CommandLineRun;
import org.daybook.cli.support.Json;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PackCommandTest {

  @Test
  void listsThePacks() {
    JsonNode packs = CommandLineRun.of("pack", "list", "--json").json();

    assertThat(packs.get(0).get("id").stringValue()).isEqualTo("bristol-2025");
    assertThat(packs.get(0).get("validFrom").stringValue()).isEqualTo("2025-09-01");
    assertThat(CommandLineRun.of("pack", "list").out()).contains("bristol-2025  1.2");
  }

  @Test
  void showsAWholePackWithTheIdsOfItsParts() {
    Framework bristol = PackLibrary.builtIn().find("bristol-2025").orElseThrow();

    JsonNode pack = CommandLineRun.of("pack", "show", "bristol-2025", "--json").json();

    assertThat(pack.get("categories").findValuesAsString("id"))
        .containsExactly("extending", "established", "developing", "causing-concern");
    assertThat(pack.get("categories").findValuesAsString("supportLevel"))
        .containsExactly("universal", "universal", "enhanced", "intensive");
    assertThat(pack.get("areas")).hasSize(bristol.areas().size());
    assertThat(pack.get("areas").findValues("statements")).hasSize(bristol.aspects().size());
    assertThat(pack.get("areas").findValues("signal"))
        .hasSize(bristol.aspects().stream().mapToInt(a -> a.statements().size()).sum());
    assertThat(pack.at("/areas/0/aspects/0/statements").propertyNames())
        .containsExactly("extending", "established", "developing", "causing-concern");
    assertThat(pack.get("supportLevels").findValuesAsString("rhythm")).contains("half-termly");
    assertThat(pack.get("visitTypes")).hasSize(bristol.practice().visitTypes().size());
    assertThat(pack.at("/halfTerms/0/from").stringValue()).isEqualTo("09-01");
  }

  @Test
  void saysWhatIsLookedAtToPlaceASchool() {
    Framework ethos = PackLibrary.builtIn().find("ethos-2023").orElseThrow();
    assertThat(ethos.scale().drawsOn()).isNotEmpty();
    assertThat(CommandLineRun.of("pack", "show", "ethos-2023").out())
        .contains("Looked at to place a school")
        .contains(ethos.scale().drawsOn());
  }

  @Test
  void showsEveryPartInTheOrderOfThePack() {
    JsonNode ethos = CommandLineRun.of("pack", "show", "ethos-2023", "--json").json();
    JsonNode equals = CommandLineRun.of("pack", "show", "equals-2018", "--json").json();
    Framework pack = PackLibrary.builtIn().find("ethos-2023").orElseThrow();

    assertThat(ethos.get("supportLevels").valueStream().map(l -> l.get("id").stringValue()))
        .containsExactlyElementsOf(pack.support().stream().map(l -> l.id()).toList());
    assertThat(ethos.get("measures")).hasSize(pack.instruments().measures().size());
    assertThat(ethos.at("/measures/0/bands/0/rating").stringValue())
        .isEqualTo(pack.instruments().measures().getFirst().bands().getFirst().rating().id());
    assertThat(ethos.get("ratings").findValuesAsString("colour"))
        .containsExactly("green", "amber", "red");
    assertThat(ethos.get("grids").findValuesAsString("id"))
        .contains(pack.instruments().grids().getFirst().rows().getLast().id());
    assertThat(ethos.get("forms").findValuesAsString("kind")).contains("figures");
    assertThat(equals.at("/strands/0/steps")).isNotEmpty();
    assertThat(equals.get("stages")).hasSize(4);
    assertThat(equals.at("/notes/discussedWith").stringValue()).isNotEmpty();
    assertThat(equals.at("/notes/checkDays").intValue()).isEqualTo(5);
  }

  @Test
  void showsAPackToReadToo() {
    CommandLineRun run = CommandLineRun.of("pack", "show", "bristol-2025");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("4  Causing Concern  causing-concern  Intensive");
    assertThat(run.out()).contains("(must be answered)");
  }

  @Test
  void showsThePartsToReadThatOnlySomePacksHave() {
    String ethos = CommandLineRun.of("pack", "show", "ethos-2023").out();
    String second = CommandLineRun.of("pack", "show", "equals-2024").out();
    String first = CommandLineRun.of("pack", "show", "equals-2018").out();

    assertThat(ethos)
        .contains("Bands of Severe absence [severe-absence]")
        .contains("Not yet assured – actions in place: 27 and above, 40 and below")
        .contains("Grid: Termly combined assurance [assurance]")
        .contains("Form: Headteacher's report [headteachers-report], about one school, every term")
        .contains("Calendar: Autumn 2, Termly review")
        .contains("Term: Term 1 (Autumn 1, Autumn 2)");
    assertThat(second)
        .contains("Booklet: School improvement discussion record")
        .contains("Groups: Disadvantaged pupils (pupil premium) [disadvantaged]")
        .doesNotContain("Rank");
    assertThat(first)
        .contains("Strand: Preventative [preventative] for outstanding, securely-good")
        .contains("(every-three-years)")
        .contains("Stage: Stabilise [stabilise]")
        .contains("Evidence discussed with: Headteacher");
  }

  @Test
  void praisesASoundPack(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), bristol());

    CommandLineRun run = CommandLineRun.of("pack", "check", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out().strip()).isEqualTo("bristol-2025 1.2 is sound: 21 aspects.");
    assertThat(CommandLineRun.of("pack", "check", folder.toString(), "--json").json())
        .isEqualTo(Json.MAPPER.readTree("{\"sound\": true, \"cases\": 0, \"problems\": []}"));
  }

  @Test
  void listsWhatIsWrongByLine(@TempDir Path folder) throws IOException {
    String wrong = bristol().replace("support: intensive", "support: everlasting");
    Files.writeString(folder.resolve("pack.yaml"), wrong);

    CommandLineRun run = CommandLineRun.of("pack", "check", folder.toString());
    CommandLineRun json = CommandLineRun.of("pack", "check", folder.toString(), "--json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).startsWith("line ").contains("everlasting");
    assertThat(run.err().strip()).isEqualTo("One problem in " + folder + ".");
    assertThat(json.code()).isEqualTo(2);
    assertThat(json.json().get("sound").booleanValue()).isFalse();
    assertThat(json.json().at("/problems/0/line").intValue()).isGreaterThan(10);
    assertThat(json.json().at("/problems/0/reason").stringValue()).contains("everlasting");
  }

  @Test
  void refusesAFolderWithoutAPack(@TempDir Path folder) {
    CommandLineRun run = CommandLineRun.of("pack", "check", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("there is no pack.yaml");
  }

  private static String bristol() throws IOException {
    try (InputStream in = PackLibrary.class.getResourceAsStream("bristol-2025/pack.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
