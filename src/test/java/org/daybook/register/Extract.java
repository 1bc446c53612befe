package org.daybook.register;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;

/// Writes small files in the register's shape and reads them back. All schools are invented.
final class Extract {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  static final String HEADER =
      line(
          "URN",
          "LA (code)",
          "EstablishmentName",
          "EstablishmentStatus (name)",
          "OpenDate",
          "StatutoryLowAge",
          "Town");
  static final String BADGERS =
      line("100001", "801", "Badger Wood Primary School", "Open", "01-09-1998", "4", "Bristol");
  static final String OTTERS =
      line("100002", "801", "Otter Bridge Academy", "Open", "", "11", "Bristol");

  final List<School> schools = new ArrayList<>();
  final List<Skipped> skipped = new ArrayList<>();
  final List<Double> progress = new ArrayList<>();

  private Extract() {}

  /// One row as the register writes it: every cell quoted.
  static String line(String... cells) {
    return "\"" + String.join("\",\"", cells) + "\"";
  }

  static Path write(Path folder, Charset charset, String... lines) throws IOException {
    byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(charset);
    return Files.write(folder.resolve("extract.csv"), bytes);
  }

  static Extract read(Path file) throws ProblemException {
    return read(file, false);
  }

  static Extract read(Path file, boolean personal) throws ProblemException {
    Extract extract = new Extract();
    RegisterFile.open(file, personal)
        .read(extract.schools::add, extract.skipped::add, extract.progress::add);
    return extract;
  }

  /// Writes the lines in UTF-8 and reads them.
  static Extract of(Path folder, String... lines) throws IOException, ProblemException {
    return read(write(folder, StandardCharsets.UTF_8, lines));
  }

  List<String> names() {
    return schools.stream().map(School::name).toList();
  }
}
