package org.daybook.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file shaped like the national register's full extract: 52,000 rows, its 135 columns, all
/// quoted, Windows-1252, CRLF, no personal column filled. Half of the schools are the closed
/// predecessors of the others, under the same names. Every school in it is invented.
final class SyntheticRegister {
  static final Charset ENCODING = Charset.forName("windows-1252");

  private static final int OPEN = 26_000;
  private static final int FIRST_OPEN = 100_000;
  private static final int FIRST_CLOSED = 900_000;
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
        out.write(line(RegisterColumns.NAMES.stream()));
        for (int i = 0; i < OPEN; i++) {
          out.write(row(school(i, FIRST_OPEN)));
        }
        for (int i = 0; i < OPEN; i++) {
          out.write(row(closed(i)));
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> school(int i, int firstUrn) {
    Map<String, String> row = new HashMap<>();
    row.put("URN", String.valueOf(firstUrn + i));
    row.put("LA (code)", String.valueOf(200 + i % 150));
    row.put("LA (name)", "Local authority " + (200 + i % 150));
    row.put("EstablishmentNumber", String.valueOf(2000 + i % 7000));
    row.put("EstablishmentName", "St " + SAINTS.get(i % SAINTS.size()) + "’s School " + i);
    row.put("TypeOfEstablishment (name)", "Community school");
    row.put("EstablishmentTypeGroup (code)", "4");
    row.put("EstablishmentTypeGroup (name)", "Local authority maintained schools");
    row.put("EstablishmentStatus (code)", "1");
    row.put("EstablishmentStatus (name)", "Open");
    row.put("OpenDate", "01-09-1998");
    row.put("PhaseOfEducation (code)", String.valueOf(2 + i % PHASES.size()));
    row.put("PhaseOfEducation (name)", PHASES.get(i % PHASES.size()));
    row.put("StatutoryLowAge", "4");
    row.put("StatutoryHighAge", "11");
    row.put("Gender (name)", "Mixed");
    row.put("ReligiousCharacter (name)", "None");
    row.put("Street", i % 200 + " Chapel Lane");
    row.put("Town", TOWNS.get(i % TOWNS.size()));
    row.put("Postcode", "PH" + i % 30 + " " + i % 9 + "AB");
    row.put("Country (name)", "England");
    return row;
  }

  private static Map<String, String> closed(int i) {
    Map<String, String> row = school(i, FIRST_CLOSED);
    row.put("EstablishmentStatus (code)", "2");
    row.put("EstablishmentStatus (name)", "Closed");
    row.put("CloseDate", "31-08-2012");
    return row;
  }

  private static String row(Map<String, String> cells) {
    return line(RegisterColumns.NAMES.stream().map(name -> cells.getOrDefault(name, "")));
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining("\",\"", "\"", "\"\r\n"));
  }
}
