package org.daybook.register;

import java.util.BitSet;
import java.util.function.Consumer;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;

/// One pass over a file: turns rows into schools and keeps account of what was met on the way.
final class Reading {
  /// A file with more bad rows than this is damaged as a whole; listing them would help nobody.
  static final int MAX_SKIPPED = 10_000;

  /// Every row with wrong quotation marks makes up to a million characters be read again.
  static final int MAX_BROKEN = 1_000;

  private final Columns columns;
  private final Consumer<School> schools;
  private final Consumer<Skipped> skipped;
  private final BitSet urns = new BitSet(1_000_000);
  private int skips;
  private int broken;
  private boolean empty = true;

  Reading(Columns columns, Consumer<School> schools, Consumer<Skipped> skipped) {
    this.columns = columns;
    this.schools = schools;
    this.skipped = skipped;
  }

  /// Hands the row on as a school or as skipped.
  void take(Row row) throws ProblemException {
    empty = false;
    School school;
    try {
      school = school(row);
    } catch (ProblemException e) {
      skip(row.line, e.problem());
      return;
    }
    schools.accept(school);
  }

  /// Counts a row whose quotation marks are wrong as skipped.
  void skipBroken(long line) throws ProblemException {
    skip(line, Problem.of("register.row.quotes"));
    if (++broken > MAX_BROKEN) {
      throw damaged(line).exception();
    }
  }

  /// Whether no row was met, good or bad.
  boolean empty() {
    return empty && skips == 0;
  }

  private void skip(long line, Problem reason) throws ProblemException {
    skipped.accept(new Skipped(line, reason));
    if (++skips > MAX_SKIPPED) {
      throw damaged(line).exception();
    }
  }

  /// The file as a whole cannot be trusted, as seen at this line.
  static Problem damaged(long line) {
    return Problem.of("register.file.damaged", line);
  }

  private School school(Row row) throws ProblemException {
    row.checkShape(columns.count());
    School school = new SchoolRow(row).school();
    checkOnce(school.urn());
    return school;
  }

  private void checkOnce(Urn urn) throws ProblemException {
    int number = Integer.parseInt(urn.value());
    if (urns.get(number)) {
      throw Problem.of("register.row.twice", urn.value()).exception();
    }
    urns.set(number);
  }
}
