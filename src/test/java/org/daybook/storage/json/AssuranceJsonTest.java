package org.daybook.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.daybook.domain.assurance.FilledGrid;
import org.daybook.domain.assurance.FilledGrid.Frame;
import org.daybook.domain.assurance.GridCell;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.school.Urn;
import org.daybook.storage.json.RecordKind.Heading;
import org.junit.jupiter.api.Test;

class AssuranceJsonTest {
  private static final FilledGrid GRID =
      FilledGrid.begun(
              new Frame(
                  "assurance",
                  new PackVersion("ethos-2023", "1.0", "ab".repeat(32)),
                  new Urn("109876"),
                  "Made Up Infant School",
                  "2026/27"))
          .withFigure("Autumn", "severe-absence", new BigDecimal("27.5"))
          .withFigure("Autumn", "value-added", new BigDecimal("-0.000001"))
          .withFigure("Spring", "serious-incidents", new BigDecimal("123456789012345.123456"))
          .withCell(
              "Autumn",
              "persistent-absence",
              new GridCell(
                  new Confirmation(
                      "intervention",
                      "not-yet",
                      "Three weeks are missing",
                      "Pat Lindqvist",
                      LocalDate.of(2026, 11, 23)),
                  "Two families",
                  "The register of 20 November"))
          .withCell(
              "Spring",
              "payroll",
              GridCell.EMPTY.with(
                  new Confirmation("assured", null, "", "", LocalDate.of(2027, 3, 1))));

  private static final String JSON =
      """
      {"id":"%s","grid":"assurance",\
      "pack":{"id":"ethos-2023","version":"1.0","checksum":"%s"},\
      "school":"109876","schoolName":"Made Up Infant School","year":"2026/27",\
      "terms":{"Autumn":{"figures":{"severe-absence":"27.5","value-added":"-0.000001"},\
      "cells":{"persistent-absence":{"comment":"Two families",\
      "evidence":"The register of 20 November",\
      "confirmed":{"rating":"intervention","suggested":"not-yet",\
      "reason":"Three weeks are missing","by":"Pat Lindqvist","on":"2026-11-23"}}}},\
      "Spring":{"figures":{"serious-incidents":"123456789012345.123456"},\
      "cells":{"payroll":{"confirmed":{"rating":"assured","on":"2027-03-01"}}}}},\
      "json":1}\
      """
          .formatted(GRID.id(), "ab".repeat(32));

  @Test
  void writesTheFormThatIsOnDisk() {
    assertThat(new String(Json.bytes(AssuranceJson.KIND.write(GRID)), StandardCharsets.UTF_8))
        .isEqualTo(JSON);
  }

  @Test
  void readsItBack() {
    assertThat(AssuranceJson.KIND.read(Json.tree(JSON.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(GRID);
  }

  @Test
  void liesInTheClearWithSchoolAndYearOnly() {
    assertThat(AssuranceJson.KIND.heading(GRID))
        .isEqualTo(
            new Heading(GRID.id(), new Urn("109876"), LocalDate.of(2026, 9, 1), null, "OPEN"));
  }
}
