package org.daybook.ui.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.fixture.OnScreen;
import org.daybook.ui.support.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(OnScreen.class)
class TablesTest {
  private static final int ROWS = 30;

  /// Rows are measured before their cells have a width.
  @Test
  void showsAsManyRowsAsThereIsRoomForFromTheStart() {
    TableView<String> table =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              TableView<String> made = new TableView<>();
              made.getColumns().add(Tables.words("date", "Date", 10, name -> name));
              made.getColumns().add(Tables.longWords("school", "School", 22, name -> name));
              Tables.share(made);
              StackPane page = new StackPane();
              Scene scene = new Scene(page, 800, 500);
              new Style().dress(scene);
              page.applyCss();
              page.layout();
              page.getChildren().add(new VBox(made));
              page.applyCss();
              page.layout();
              made.getItems()
                  .setAll(
                      IntStream.range(0, ROWS)
                          .mapToObj(i -> "Harbour Lane Primary School (invented) " + i)
                          .toList());
              page.applyCss();
              page.layout();
              return made;
            });

    long drawn =
        table.lookupAll(".table-row-cell").stream()
            .map(TableRow.class::cast)
            .filter(row -> row.isVisible() && !row.isEmpty())
            .count();
    assertThat(drawn).isBetween(8L, (long) ROWS - 1);
  }
}
