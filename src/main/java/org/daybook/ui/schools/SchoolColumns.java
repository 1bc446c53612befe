package org.daybook.ui.schools;

import java.util.function.Function;
import javafx.scene.control.TableView;
import org.daybook.application.words.Strings;
import org.daybook.domain.school.School;
import org.daybook.ui.listing.SchoolWords;
import org.daybook.ui.listing.Tables;

/// What the list of schools says of each.
final class SchoolColumns {
  private SchoolColumns() {}

  /// Puts the columns into a table.
  static void in(TableView<School> table) {
    add(table, "schools-name", Strings.of("schools.column.name"), 32, SchoolWords::name);
    add(table, "schools-town", Strings.of("schools.column.town"), 14, s -> s.address().town());
    add(table, "schools-type", Strings.of("schools.column.type"), 22, s -> s.profile().type());
    add(table, "schools-phase", Strings.of("schools.column.phase"), 12, s -> s.profile().phase());
    add(table, "schools-urn", Strings.of("schools.column.urn"), 9, s -> SchoolWords.urn(s.urn()));
    add(
        table,
        "schools-postcode",
        Strings.of("schools.column.postcode"),
        11,
        s -> s.address().postcode());
  }

  private static void add(
      TableView<School> table,
      String id,
      String title,
      double share,
      Function<School, String> words) {
    table.getColumns().add(Tables.words(id, title, share, words));
  }
}
