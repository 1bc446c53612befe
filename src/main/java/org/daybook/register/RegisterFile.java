package org.daybook.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.register.Lines.Place;

/// An all-establishments extract of the national register (GIAS), read school by school.
///
/// It is never held in memory as a whole; a full extract has about 50,000 rows and 60 MB.
public final class RegisterFile {
  private static final long MAX_BYTES = 256L << 20;
  private static final int MAX_CELL = 1 << 20;
  private static final int MAX_COLUMNS = 1_000;
  private static final int ROWS_A_STEP = 16;

  private final Path path;
  private final Columns columns;
  private final long headerLine;

  private RegisterFile(Path path, Columns columns, long headerLine) {
    this.path = path;
    this.columns = columns;
    this.headerLine = headerLine;
  }

  /// Opens a file that has the register's columns.
  ///
  /// @param personal whether the head's name is to be read too
  /// @throws ProblemException when the file cannot be read or is no extract of the register
  public static RegisterFile open(Path file, boolean personal) throws ProblemException {
    try {
      refuseNoFile(file);
      return withHeader(file, personal);
    } catch (CsvParseException e) {
      throw notRegister(file, Columns.of(List.of(), personal)).causedBy(e);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(file, e);
    }
  }

  private static void refuseNoFile(Path file) throws IOException, ProblemException {
    if (Files.isDirectory(file)) {
      throw Problem.of("register.file.folder", file.toString()).exception();
    }
    if (!Files.isRegularFile(file)) {
      throw Problem.of("register.file.none", file.toString()).exception();
    }
    if (Files.size(file) > MAX_BYTES) {
      throw Problem.of("register.file.huge", file.toString()).exception();
    }
  }

  private static RegisterFile withHeader(Path file, boolean personal)
      throws IOException, ProblemException {
    CsvRecordHandler few =
        CsvRecordHandler.of(limits -> limits.maxFields(MAX_COLUMNS).maxFieldSize(Row.MAX_LENGTH));
    // Column names are plain ASCII: any of the encodings reads them.
    try (CsvReader<CsvRecord> csv =
        csv().build(few, Files.newInputStream(file), Encoding.WINDOWS_1252)) {
      Iterator<CsvRecord> records = csv.iterator();
      if (!records.hasNext()) {
        throw notRegister(file, Columns.of(List.of(), personal)).exception();
      }
      CsvRecord header = records.next();
      Columns columns = Columns.of(header.getFields(), personal);
      if (!columns.missing().isEmpty()) {
        throw notRegister(file, columns).exception();
      }
      return new RegisterFile(file, columns, header.getStartingLineNumber());
    }
  }

  private static Problem notRegister(Path file, Columns columns) {
    return Problem.of("register.file.columns", name(file), String.join(", ", columns.missing()));
  }

  private static ProblemException unreadable(Path file, Exception cause) {
    return Problem.of("register.file.unreadable", name(file)).causedBy(cause);
  }

  private static CsvReader.CsvReaderBuilder csv() {
    return CsvReader.builder()
        .detectBomHeader(true)
        .maxBufferSize(MAX_CELL)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  /// Reads all rows in the file's order.
  ///
  /// @param schools gets every school; what it throws ends the reading
  /// @param skipped gets every row that is no school, with the reason
  /// @param progress gets the part of the file done so far, 0 to 1, every few rows
  /// @throws ProblemException when the rest of the file cannot be read
  public void read(Consumer<School> schools, Consumer<Skipped> skipped, DoubleConsumer progress)
      throws ProblemException {
    Reading reading = new Reading(columns, schools, skipped);
    try {
      Lines lines = new Lines(path, Encoding.of(path));
      Optional<Place> rest = Optional.of(lines.behind(headerLine, Place.START));
      while (rest.isPresent()) {
        rest = readFrom(rest.get(), lines, reading, progress);
      }
      if (reading.empty()) {
        throw Problem.of("register.file.empty", name(path)).exception();
      }
      progress.accept(1);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(path, e);
    }
  }

  /// Reads the rows from a place on, up to the end or to the first row whose quotation marks are
  /// wrong or that is endless. That row is skipped, and what is behind its first line is the rest:
  /// a missing quotation mark costs one row, however much of the file seems to be quoted by it.
  private Optional<Place> readFrom(
      Place place, Lines lines, Reading reading, DoubleConsumer progress)
      throws IOException, ProblemException {
    RowHandler handler = new RowHandler(columns, place.line());
    double size = Files.size(path);
    try (CountedStream in = new CountedStream(lines.from(place));
        CsvReader<Row> csv = csv().build(handler, in, lines.charset())) {
      for (Row row : csv) {
        reading.take(row);
        if (row.line % ROWS_A_STEP == 0) {
          progress.accept((place.offset() + in.bytes()) / size);
        }
      }
      return Optional.empty();
    } catch (CsvParseException _) {
      reading.skipBroken(handler.line());
      return Optional.of(lines.behind(handler.line(), place));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
