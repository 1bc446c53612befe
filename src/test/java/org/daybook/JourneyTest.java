package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.daybook.application.Session;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.visit.kept.VisitSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// The main job through the real screens, the real store and the real PDF.
class JourneyTest {
  @Test
  void whatIsTickedAndTypedStandsInTheStoreAndInTheNote(@TempDir Path folder) throws Exception {
    play(folder);

    assertThat(words(folder.resolve("note.pdf")))
        .contains("Quarry Hill Junior School (invented)")
        .contains("the routine works without the")
        .contains("Attendance to the end of October 95.2 % (invented)")
        .contains("Ten minutes of number facts")
        .contains("Jonah Whitlock (invented)")
        .contains("Established");
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("07-judging.png"));
    try (Stream<Path> pictures = Files.list(folder)) {
      assertThat(pictures.filter(file -> file.toString().endsWith(".png"))).hasSize(22);
    }
    try (Session again = Launch.stores(folder.resolve("data")).openDemo()) {
      List<VisitSummary> visits = again.visits().all();
      assertThat(visits).hasSize(13);
      VisitSummary made =
          visits.stream()
              .filter(v -> v.occasion().focus().startsWith("Attendance and"))
              .findAny()
              .orElseThrow();
      Standing standing = again.open(made.id()).standing();
      assertThat(standing.visit().outcome().actions())
          .last()
          .satisfies(
              action -> {
                assertThat(action.what())
                    .isEqualTo("Ten minutes of number facts a day in Year 4, until Easter");
                assertThat(action.who()).isEqualTo("Mathematics lead");
              });
      assertThat(standing.visit().outcome().actions())
          .as("what the last visit left open is here again")
          .hasSizeGreaterThan(1);
      assertThat(made.agreed()).isEqualTo("Established");
      assertThat(standing.visit().outcome().state()).isEqualTo(VisitState.DRAFT);
      assertThat(standing.visit().findings().ticked())
          .contains("attendance.established.1", "attendance.extending.1");
      assertThat(standing.proposal().overall().proposed()).contains("established");
    }
  }

  private static void play(Path folder) throws Exception {
    FxToolkit.registerPrimaryStage();
    CompletableFuture<Void> end = new CompletableFuture<>();
    Platform.runLater(() -> Launch.start(folder.resolve("data"), folder, end));
    end.get(4, TimeUnit.MINUTES);
  }

  private static String words(Path pdf) throws IOException {
    StringBuilder words = new StringBuilder();
    try (PdfDocument document = new PdfDocument(new PdfReader(pdf.toFile()))) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        words.append(PdfTextExtractor.getTextFromPage(document.getPage(page))).append(' ');
      }
    }
    return words.toString().replaceAll("\\s+", " ");
  }
}
