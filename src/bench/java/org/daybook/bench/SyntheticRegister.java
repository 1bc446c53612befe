package org.daybook.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file shaped like the national register's full extract: 52,000 rows, 135 quoted columns,
/// Windows-1252, CRLF. Every school in it is invented.
final class SyntheticRegister {
  static final Charset ENCODING = Charset.forName("windows-1252");

  private static final int ROWS = 52_000;
  private static final int COLUMNS = 135;
  private static final List<String> SAINTS =
      List.of("Piran", "Morwenna", "Petroc", "Nonna", "Austol");
  private static final List<String> TOWNS =
      List.of("Penhallow", "Larkfield", "Oakmere", "Highbridge");
  private static final List<String> PHASES =
      List.of("Primary", "Secondary", "All-through", "16 plus");

  private SyntheticRegister() {}

  /// Writes a new file, which is the caller's to delete.
  static Path write() {
    try {
      Path file = Files.createTempFile("register", ".csv");
      try (BufferedWriter out = Files.newBufferedWriter(file, ENCODING)) {
        out.write(line(row(0).keySet().stream()));
        for (int i = 0; i < ROWS; i++) {
          out.write(line(row(i).values().stream()));
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(int i) {
    Map<String, String> row = new LinkedHashMap<>();
    String town = TOWNS.get(i % TOWNS.size());
    row.put("URN", String.valueOf(100_000 + i));
    row.put("LA (code)", String.valueOf(200 + i % 150));
    row.put("LA (name)", "Local authority " + i % 150);
    row.put("EstablishmentNumber", String.valueOf(2000 + i % 7000));
    row.put("EstablishmentName", "St " + SAINTS.get(i % SAINTS.size()) + "’s School " + i);
    row.put("TypeOfEstablishment (name)", "Community school");
    row.put("EstablishmentTypeGroup (name)", "Local authority maintained schools");
    row.put("EstablishmentStatus (name)", i % 2 == 0 ? "Open" : "Closed");
    row.put("OpenDate", "01-09-1998");
    row.put("CloseDate", i % 2 == 0 ? "" : "31-08-2012");
    row.put("PhaseOfEducation (name)", PHASES.get(i % PHASES.size()));
    row.put("StatutoryLowAge", "4");
    row.put("StatutoryHighAge", "11");
    row.put("Gender (name)", "Mixed");
    row.put("NumberOfPupils", String.valueOf(i % 900));
    row.put("Street", i % 200 + " Chapel Lane");
    row.put("Town", town);
    row.put("Postcode", "PH" + i % 30 + " " + i % 9 + "AB");
    for (int column = row.size(); column < COLUMNS; column++) {
      row.put("Column " + column, column % 3 == 0 ? "Not applicable" : "");
    }
    return row;
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining("\",\"", "\"", "\"\r\n"));
  }
}
