package org.daybook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.note.NoteVersions;
import org.daybook.application.note.Signatories;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.StoreOptions;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Signature;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Person;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `daybook note`: the documents that come out of a visit.
@Command(
    name = "note",
    description = "Writes notes, leads them to an issued note, and exports it as a PDF.")
final class NoteCommand {
  private final Supplier<StoreOpening> stores;
  private final Answer answer;

  NoteCommand(Supplier<StoreOpening> stores, Answer answer) {
    this.stores = stores;
    this.answer = answer;
  }

  @Command(name = "export", description = "Writes the note of a visit as an accessible PDF.")
  int export(
      @Mixin OnVisit on,
      @Option(
              names = "--copy",
              paramLabel = "COPY",
              required = true,
              description = "Whose copy: school or internal.")
          Copy copy,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              required = true,
              description = "The PDF to write; one of the same name is replaced.")
          Path file,
      @Option(
              names = "--version",
              paramLabel = "N",
              description = "An issued version as it was kept; without it the note as it is now.")
          @Nullable Integer version,
      @Mixin StoreOptions store)
      throws ProblemException {
    List<String> damaged;
    try (Session session = store.open(stores.get())) {
      Standing standing = session.open(on.visit).standing();
      NoteVersions versions = session.noteVersions();
      damaged =
          version == null
              ? session.noteExport().write(standing, copy, file)
              : versions.write(versions.find(standing.visit(), version), copy, file);
    }
    if (!damaged.isEmpty()) {
      answer.remark(Strings.of("note.written.damaged", damaged.size(), String.join(", ", damaged)));
    }
    return answer.written(file, on.json, damaged);
  }

  @Command(
      name = "write",
      description = "Adds a paragraph to a section of a visit's notes, or replaces its text.")
  int write(
      @Mixin OnVisit on,
      @Option(
              names = "--section",
              paramLabel = "ID",
              required = true,
              description = "The section; 'daybook visit show' lists them.")
          String section,
      @Option(names = "--text", paramLabel = "T", required = true, description = "The paragraph.")
          String text,
      @Option(
              names = "--audience",
              paramLabel = "AUDIENCE",
              description = "Who may read it: school, internal or private; else as the pack says.")
          @Nullable Audience audience,
      @Option(
              names = "--replace",
              description = "In place of what these readers have there; an empty text empties it.")
          boolean replace,
      @Mixin StoreOptions store)
      throws ProblemException {
    if (text.isBlank() && !replace) {
      throw Problem.of("cli.note.text").exception();
    }
    return on.work(
        store.open(stores.get()),
        answer,
        (open, _) -> {
          Section wanted = section(open.standing(), section);
          Audience readers = audience == null ? wanted.audience() : audience;
          NoteTaking notes = new NoteTaking(open);
          return replace
              ? notes.write(section, readers, text.strip())
              : notes.add(section, readers, text);
        });
  }

  @Command(
      name = "finish",
      description = "Finishes the notes of a visit without a category: they are a draft note.")
  int finish(@Mixin OnVisit on, @Mixin StoreOptions store) throws ProblemException {
    return on.work(store.open(stores.get()), answer, (open, _) -> new NoteTaking(open).finish());
  }

  @Command(name = "send", description = "Sends a draft note to the headteacher for its check.")
  int send(
      @Mixin OnVisit on,
      @Option(
              names = "--reply-by",
              paramLabel = "DATE",
              description =
                  "By when an answer is asked for, as yyyy-MM-dd; without it as many working days "
                      + "from today as the framework gives a school.")
          @Nullable LocalDate replyBy,
      @Option(
              names = "--on",
              paramLabel = "DATE",
              description = "The day it was sent, as yyyy-MM-dd; without it today.")
          @Nullable LocalDate day,
      @Mixin StoreOptions store)
      throws ProblemException {
    return go(
        on,
        store,
        (course, who, today) ->
            course.send(
                who, day == null ? today : day, replyBy == null ? course.replyBy(today) : replyBy));
  }

  @Command(name = "reply", description = "Records whether the headteacher finds a note accurate.")
  int reply(
      @Mixin OnVisit on,
      @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who answered.")
          String by,
      @Option(names = "--inaccurate", description = "The note is not accurate; say what is wrong.")
          boolean inaccurate,
      @Option(names = "--comment", paramLabel = "T", description = "What the headteacher says.")
          @Nullable String comment,
      @Option(
              names = "--section",
              paramLabel = "ID=T",
              description = "What the headteacher says of a section; once for each.")
          @Nullable Map<String, String> sections,
      @Option(
              names = "--on",
              paramLabel = "DATE",
              description = "The day of the answer, as yyyy-MM-dd; without it today.")
          @Nullable LocalDate day,
      @Mixin StoreOptions store)
      throws ProblemException {
    String words = comment == null ? "" : comment;
    Map<String, String> comments = sections == null ? Map.of() : sections;
    return go(
        on,
        store,
        (course, _, today) ->
            course.answer(new Reply(!inaccurate, by, day == null ? today : day, words, comments)));
  }

  @Command(
      name = "lead",
      description =
          "Passes a note to the lead, or records that the lead accepts it or sends it back.")
  int lead(
      @Mixin OnVisit on,
      @Option(names = "--accepted", description = "The lead accepts it: it can be issued.")
          boolean accepted,
      @Option(
              names = "--sent-back",
              paramLabel = "T",
              description = "The lead sends it back, and says what is to be changed.")
          @Nullable String sentBack,
      @Option(
              names = "--on",
              paramLabel = "DATE",
              description = "The day the lead looked at it, as yyyy-MM-dd; without it today.")
          @Nullable LocalDate day,
      @Option(names = "--by", paramLabel = "NAME", description = "Who looked at it for the lead.")
          @Nullable String by,
      @Mixin StoreOptions store)
      throws ProblemException {
    if (day != null && !accepted && sentBack == null) {
      throw Problem.of("cli.note.lead-on").exception();
    }
    return go(
        on,
        store,
        (course, who, today) ->
            accepted || sentBack != null
                ? course.leadSays(
                    sentBack == null,
                    by == null ? "" : by,
                    day == null ? today : day,
                    sentBack == null ? "" : sentBack)
                : course.passToLead(who));
  }

  @Command(
      name = "take-back",
      description = "Takes a note that was sent or passed on back, to go on writing.")
  int takeBack(@Mixin OnVisit on, @Mixin StoreOptions store) throws ProblemException {
    return on.work(
        store.open(stores.get()),
        answer,
        (open, session) -> {
          if (open.visit().outcome().state().open()) {
            throw Problem.of("cli.note.not-out").exception();
          }
          return session.noteCourse(open).takeBack(open.worker());
        });
  }

  @Command(name = "sign", description = "Puts somebody's name under a note that is not issued yet.")
  int sign(
      @Mixin OnVisit on,
      @Option(
              names = "--name",
              paramLabel = "NAME, ROLE",
              required = true,
              description = "Who signs, in one of the roles the framework names for this note.")
          String name,
      @Option(
              names = "--on",
              paramLabel = "DATE",
              description = "The day of the signature, as yyyy-MM-dd; without it today.")
          @Nullable LocalDate day,
      @Mixin StoreOptions store)
      throws ProblemException {
    return on.work(
        store.open(stores.get()),
        answer,
        (open, session) -> {
          Person person = Person.of(name);
          VisitType type = open.framework().visitType(open.visit().occasion().type());
          String role = Signatories.role(open.framework(), type, person);
          LocalDate signed = day == null ? session.today() : day;
          return session
              .noteCourse(open)
              .signing()
              .sign(new Signature(person.name(), role, signed));
        });
  }

  @Command(name = "issue", description = "Issues a draft note: it is locked, numbered and kept.")
  int issue(@Mixin OnVisit on, @Mixin StoreOptions store) throws ProblemException {
    return go(on, store, (course, who, _) -> course.issue(who));
  }

  @Command(name = "revise", description = "Begins the next version of an issued note.")
  int revise(
      @Mixin OnVisit on,
      @Option(names = "--reason", paramLabel = "T", required = true, description = "Why.")
          String reason,
      @Mixin StoreOptions store)
      throws ProblemException {
    return go(on, store, (course, who, _) -> course.revise(who, reason));
  }

  @Command(
      name = "give-up",
      description =
          "Gives up the next version of an issued note, before it was sent: the note is as it was "
              + "issued, and what was written since is gone. The history says so.")
  int giveUp(
      @Mixin OnVisit on,
      @Option(
              names = "--yes",
              description = "Says that what was written since may go; asked for every time.")
          boolean yes,
      @Mixin StoreOptions store)
      throws ProblemException {
    if (!yes) {
      throw Problem.of("cli.note.give-up.yes").exception();
    }
    return go(on, store, (course, who, _) -> course.giveUp(who));
  }

  private int go(OnVisit on, StoreOptions store, Going going) throws ProblemException {
    return on.work(
        store.open(stores.get()),
        answer,
        (open, session) -> going.go(session.noteCourse(open), open.worker(), session.today()));
  }

  private static Section section(Standing standing, String id) throws ProblemException {
    List<Section> sections =
        standing.framework().visitType(standing.visit().occasion().type()).sections();
    for (Section section : sections) {
      if (section.noteKeys().contains(id)) {
        return section;
      }
    }
    String ids =
        sections.stream().flatMap(s -> s.noteKeys().stream()).collect(Collectors.joining(", "));
    throw Problem.of("cli.note.section", id, ids).exception();
  }

  /// Reads a visit's id.
  static UUID visit(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("“" + text + "” is no id of a visit");
    }
  }

  /// One step of a note's course.
  private interface Going {
    Standing go(NoteCourse course, String who, LocalDate today) throws ProblemException;
  }
}
