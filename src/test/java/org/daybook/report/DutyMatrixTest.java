package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.form.FormExport;
import org.daybook.application.form.FormFilling;
import org.daybook.application.form.OpenForm;
import org.daybook.domain.document.Answers;
import org.daybook.fixture.Documents;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The equality duty: nine protected characteristics, three aims, and every cell of them counts.
class DutyMatrixTest {
  private static final List<String> CHARACTERISTICS =
      List.of(
          "Age",
          "Disability",
          "Gender reassignment",
          "Pregnancy and maternity",
          "Race",
          "Religion or belief",
          "Sex",
          "Sexual orientation",
          "Marriage and civil partnership");
  private static final int AIMS = 3;

  @Test
  void everyCellIsFilledSavedAndPrinted(@TempDir Path folder) throws Exception {
    UUID id;
    try (Session session = Documents.store(folder, "bedford-2018")) {
      OpenForm open = Documents.equalityAnalysis(session);
      id = open.standing().filled().id();
      FormFilling filling = new FormFilling(open);
      for (int row = 1; row <= CHARACTERISTICS.size(); row++) {
        for (int aim = 1; aim <= AIMS; aim++) {
          filling.answer(Answers.key("duty", row, aim), words(row, aim));
        }
      }
    }

    Path file = folder.resolve("analysis.pdf");
    try (Session again = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      OpenForm open = again.forms().open(id);
      for (int row = 1; row <= CHARACTERISTICS.size(); row++) {
        for (int aim = 1; aim <= AIMS; aim++) {
          assertThat(open.standing().filled().answers().get(Answers.key("duty", row, aim)))
              .isEqualTo(words(row, aim));
        }
      }
      new FormExport(false).write(open.standing(), file);
    }
    try (ReadBack printed = ReadBack.of(Files.readAllBytes(file))) {
      String words = printed.words();
      for (int row = 1; row <= CHARACTERISTICS.size(); row++) {
        for (int aim = 1; aim <= AIMS; aim++) {
          assertThat(words).containsOnlyOnce(words(row, aim));
        }
        assertThat(words).contains(CHARACTERISTICS.get(row - 1));
      }
      assertThat(words)
          .contains("Eliminate discrimination", "Advance equality", "Foster good relations");
    }
  }

  /// One word that no line can break, and that stands nowhere else.
  private static String words(int row, int aim) {
    return "R" + row + "A" + aim + ".";
  }
}
