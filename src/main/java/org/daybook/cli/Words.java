package org.daybook.cli;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.domain.visit.Hours;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the words of the command line: fixed ones such as `lesson-visit`, days, numbers, files.
final class Words {
  private Words() {}

  /// Reads the constants of an enum as [Answer#word] writes them.
  ///
  /// @param what what such a word is, with its article, for who mistypes it
  static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type, String what) {
    return text ->
        Stream.of(type.getEnumConstants())
            .filter(constant -> Answer.word(constant).equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "“" + text + "” is no " + what + "; there are: " + all(type)));
  }

  private static <E extends Enum<E>> String all(Class<E> type) {
    return Stream.of(type.getEnumConstants()).map(Answer::word).collect(Collectors.joining(", "));
  }

  /// Reads a day.
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(Strings.of("cli.day.wrong", text));
    }
  }

  /// Reads a number.
  static BigDecimal figure(String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      throw new TypeConversionException(Strings.of("cli.figure.wrong", text));
    }
  }

  /// Reads from when to when.
  static Hours hours(String text) {
    return Hours.read(text)
        .orElseThrow(() -> new TypeConversionException(Strings.of("notes.hours.wrong")));
  }

  /// Reads a file or folder.
  static Path path(String text) {
    try {
      if (!text.isBlank()) {
        return Path.of(text);
      }
    } catch (InvalidPathException e) {
      throw new TypeConversionException(Strings.of("cli.path.wrong", text));
    }
    throw new TypeConversionException(Strings.of("cli.path.none"));
  }
}
