package org.daybook.ui.note;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.note.NoteVersions;
import org.daybook.application.versions.Difference;
import org.daybook.application.versions.Edition;
import org.daybook.application.versions.Line;
import org.daybook.application.versions.Sought;
import org.daybook.application.versions.WordDifference;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.Course;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.state.FileWriting;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Tasks;

/// The versions of the open visit's note: reading one, comparing two, writing one again.
public final class VersionsViewModel {
  private final VisitDesk desk;
  private final NoteVersions versions;
  private final Tasks tasks;
  private final FileWriting writing;
  private final ReadOnlyObjectWrapper<List<Edition>> editions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.None());
  private Copy copy = Copy.SCHOOL;
  private Optional<Course> read = Optional.empty();

  /// Set by the store thread before the file is said to be written.
  private volatile List<String> damaged = List.of();

  public VersionsViewModel(VisitDesk desk, NoteVersions versions, Tasks tasks) {
    this.desk = desk;
    this.versions = versions;
    this.tasks = tasks;
    this.writing = new FileWriting(desk, tasks);
    desk.standing().subscribe(standing -> follow(standing.visit().outcome().course()));
  }

  /// The versions there are, the first one first; empty until one was issued.
  ReadOnlyObjectProperty<List<Edition>> editions() {
    return editions.getReadOnlyProperty();
  }

  /// What is shown of them.
  ReadOnlyObjectProperty<Page> page() {
    return page.getReadOnlyProperty();
  }

  /// How far a file of them is.
  ReadOnlyObjectProperty<FileWriting.Progress> progress() {
    return writing.progress();
  }

  /// The names of the pictures that could not be shown in the file written last.
  List<String> damaged() {
    return damaged;
  }

  Copy copy() {
    return copy;
  }

  /// Shows the other copy of what is shown.
  void turnTo(Copy other) {
    copy = other;
    switch (page.get()) {
      case Page.Reading reading -> read(reading.edition());
      case Page.Comparing(Edition earlier, Edition later, Difference _) -> compare(earlier, later);
      case Page.None(), Page.Refused(Problem _) -> {}
    }
  }

  /// Opens a version to be read.
  void read(Edition edition) {
    read(edition.version(), "");
  }

  /// Opens a version where some words of it stand.
  ///
  /// @param wanted the copy that has them
  /// @param words as they were found, with `…` where they are cut off
  public void open(int version, Copy wanted, String words) {
    copy = wanted;
    read(version, words);
  }

  private void read(int version, String words) {
    Copy wanted = copy;
    settled(
        () -> {
          Edition edition = versions.find(desk.open().standing().visit(), version);
          List<Line> lines = versions.read(edition, wanted);
          return () -> new Page.Reading(edition, lines, Sought.among(lines, words));
        });
  }

  /// Shows what differs between two versions, whichever is named first.
  void compare(Edition one, Edition other) {
    Copy wanted = copy;
    int first = Math.min(one.version(), other.version());
    int second = Math.max(one.version(), other.version());
    settled(
        () -> {
          Edition earlier = versions.find(desk.open().standing().visit(), first);
          Edition later = versions.find(desk.open().standing().visit(), second);
          List<Line> before = versions.read(earlier, wanted);
          List<Line> after = versions.read(later, wanted);
          return () -> new Page.Comparing(earlier, later, WordDifference.between(before, after));
        });
  }

  /// Leads back to the note.
  void close() {
    page.set(new Page.None());
  }

  /// Writes a copy of a version again, whichever copy is being read.
  ///
  /// @param askWhere asks where to write, offering a file name; empty when the person changed their
  ///     mind
  void write(Edition edition, Copy wanted, Function<String, Optional<Path>> askWhere) {
    tasks.store(
        () -> versions.fileName(edition, wanted),
        name ->
            askWhere
                .apply(name)
                .ifPresent(
                    file ->
                        writing.write(
                            file, path -> damaged = versions.write(edition, wanted, path))),
        problem -> page.set(new Page.Refused(problem)));
  }

  /// Such as "Version 2, issued 23 Nov 2026 by Pat Lindqvist".
  static String name(Edition edition) {
    return Optional.ofNullable(edition.issued())
        .map(at -> LocalDate.ofInstant(at, ZoneId.systemDefault()))
        .map(day -> Strings.of("note.versions.issued", edition.version(), day, edition.by()))
        .orElseGet(() -> Strings.of("note.versions.written", edition.version()));
  }

  /// Reads afresh which versions there are, whenever the course of the note has changed.
  private void follow(Course course) {
    if (!read.equals(Optional.of(course))) {
      read = Optional.of(course);
      if (course.version() > 1 || !course.steps().isEmpty()) {
        tasks.store(
            () -> versions.of(desk.open().standing().visit()),
            this::found,
            problem -> page.set(new Page.Refused(problem)));
      } else {
        found(List.of());
      }
    }
  }

  private void found(List<Edition> all) {
    editions.set(all.stream().anyMatch(edition -> edition.issued() != null) ? all : List.of());
  }

  /// Saves what is still being typed, then shows what is made of what the store has.
  ///
  /// @param job reads the store, and gives what then takes its time without it
  private void settled(Callable<Callable<Page>> job) {
    desk.settle(
        state -> {
          if (state instanceof SaveState.NotSaved(Problem problem)) {
            page.set(new Page.Refused(problem));
          } else {
            Consumer<Problem> refused = problem -> page.set(new Page.Refused(problem));
            tasks.store(job, then -> tasks.work(then, page::set, refused), refused);
          }
        });
  }

  /// What is shown of the versions.
  public sealed interface Page {
    /// The note itself.
    record None() implements Page {}

    /// One version, to be read.
    ///
    /// @param sought which of its lines one came for, or -1
    record Reading(Edition edition, List<Line> lines, int sought) implements Page {
      public Reading {
        lines = List.copyOf(lines);
      }
    }

    /// Two versions, compared.
    record Comparing(Edition earlier, Edition later, Difference difference) implements Page {}

    /// Neither, because it could not be read.
    record Refused(Problem problem) implements Page {}
  }
}
