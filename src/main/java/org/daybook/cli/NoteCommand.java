package org.daybook.cli;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.Strings;
import org.daybook.domain.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `daybook note`: the documents that come out of a visit.
@Command(name = "note", description = "Exports notes of visit.")
final class NoteCommand {
  private final Supplier<StoreOpening> stores;
  private final Answer answer;

  NoteCommand(Supplier<StoreOpening> stores, Answer answer) {
    this.stores = stores;
    this.answer = answer;
  }

  @Command(name = "export", description = "Writes the note of a visit as an accessible PDF.")
  int export(
      @Parameters(paramLabel = "VISIT-ID", description = "From 'daybook visit list'.") UUID visit,
      @Option(
              names = "--copy",
              paramLabel = "COPY",
              required = true,
              description = "Whose copy: ${COMPLETION-CANDIDATES}.")
          Copy copy,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              required = true,
              description = "The PDF to write; one of the same name is replaced.")
          Path file,
      @Mixin StoreOptions store)
      throws ProblemException {
    try (Session session = store.open(stores.get())) {
      Standing standing = session.open(visit).standing();
      switch (copy) {
        case SCHOOL -> session.noteExport().write(standing, file);
      }
    }
    answer.line(Strings.of("cli.note.written", file.toString()));
    return 0;
  }

  /// Reads a visit's id.
  static UUID visit(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("“" + text + "” is no id of a visit");
    }
  }

  /// Who a copy of a note is for, as it is typed.
  enum Copy {
    /// What the school may read.
    SCHOOL;

    static Copy of(String text) {
      return Stream.of(values())
          .filter(copy -> copy.toString().equals(text))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("“" + text + "” is no copy; there is: " + SCHOOL));
    }

    @Override
    public String toString() {
      return Answer.word(this);
    }
  }
}
