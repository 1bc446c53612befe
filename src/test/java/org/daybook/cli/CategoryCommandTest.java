package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.daybook.cli.support.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CategoryCommandTest {
  private static final String THREE_PLACED =
      """
      {"placements": {
        "curriculum": "developing", "teaching": "established", "safeguarding": "causing-concern",
        "early-years-leadership": "not-applicable", "budget": "not-considered"}}
      """;

  @Test
  void answersInTheShapeThatScriptsRelyOn() {
    JsonNode answer = category(THREE_PLACED, "--json").json();

    JsonNode expected =
        Json.MAPPER.readTree(
            """
            {"pack": "bristol-2025", "version": "1.2", "proposed": "developing", "tied": [],
             "distances":
               {"extending": 6, "established": 3, "developing": 2, "causing-concern": 3},
             "counts": {"extending": 0, "established": 1, "developing": 1, "causing-concern": 1},
             "placed": 3, "applicable": 20, "coverage": 0.15, "provisional": true, "margin": 1}
            """);
    assertThat(answer.propertyNames())
        .containsExactly(
            "pack",
            "version",
            "proposed",
            "tied",
            "distances",
            "counts",
            "placed",
            "applicable",
            "coverage",
            "provisional",
            "margin",
            "areas");
    expected.forEachEntry((key, value) -> assertThat(answer.get(key)).as(key).isEqualTo(value));
  }

  @Test
  void answersForEachAreaWithTheSameFields() {
    JsonNode areas = category(THREE_PLACED, "--json").json().get("areas");

    assertThat(areas.propertyNames())
        .containsExactly(
            "quality", "attainment", "attendance", "leadership", "safeguarding", "finance");
    assertThat(areas.get("quality"))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"proposed": "developing", "tied": ["established", "developing"],
                 "distances":
                   {"extending": 3, "established": 1, "developing": 1, "causing-concern": 3},
                 "counts":
                   {"extending": 0, "established": 1, "developing": 1, "causing-concern": 0},
                 "placed": 2, "applicable": 3, "coverage": 0.6666666666666666,
                 "provisional": false, "margin": 1}
                """));
  }

  @Test
  void proposesNothingWithoutAPlacement() {
    JsonNode answer = category("{\"placements\": {}}", "--json").json();

    assertThat(answer.get("proposed").isNull()).isTrue();
    assertThat(answer.get("margin").isNull()).isTrue();
    assertThat(answer.get("placed").intValue()).isZero();
    assertThat(answer.get("applicable").intValue()).isEqualTo(21);
    assertThat(answer.get("coverage").doubleValue()).isZero();
  }

  @Test
  void readsAFileAsWellAsStandardInput(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("placements.json"), THREE_PLACED);

    CommandLineRun run =
        CommandLineRun.of(
            "category", "--pack", "bristol-2025", "--placements", file.toString(), "--json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(category(THREE_PLACED, "--json").out());
  }

  @Test
  void answersInJsonUnlessAskedForATable() {
    assertThat(category(THREE_PLACED).out()).isEqualTo(category(THREE_PLACED, "--json").out());
  }

  @Test
  void namesNoFileByAnEmptyName() {
    CommandLineRun run =
        CommandLineRun.of("category", "--pack", "bristol-2025", "--placements", "");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).containsExactly("Name a file or a folder: an empty name is none.");
  }

  @Test
  void answersPeopleInSentencesAndTables() {
    CommandLineRun run = category(THREE_PLACED, "--table");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Proposed: Developing, 3 of 20 aspects placed, so provisional")
        .contains("Margin: one aspect from Causing Concern")
        .contains("Established            1         3");
  }

  private static CommandLineRun category(String input, String... more) {
    String[] arguments =
        Stream.concat(
                Stream.of("category", "--pack", "bristol-2025", "--placements", "-"),
                Stream.of(more))
            .toArray(String[]::new);
    return CommandLineRun.typing(input, arguments);
  }
}
