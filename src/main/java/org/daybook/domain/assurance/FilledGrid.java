package org.daybook.domain.assurance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// The assurance grid of one school and academic year, as people fill it in.
///
/// A figure is entered once for its term: the grid, its documents and the forms that feed it all
/// read it here.
///
/// @param terms what was entered, by the name of the term; terms with nothing in them are left out
public record FilledGrid(UUID id, Frame frame, Map<String, TermEntries> terms) {
  public FilledGrid {
    terms = Map.copyOf(terms);
  }

  /// One with nothing in it.
  public static FilledGrid begun(Frame frame) {
    return new FilledGrid(frame.id(), frame, Map.of());
  }

  public TermEntries term(String name) {
    return terms.getOrDefault(name, TermEntries.NONE);
  }

  /// With a figure; null takes it away.
  public FilledGrid withFigure(String term, String measure, @Nullable BigDecimal value) {
    return with(term, entries -> entries.withFigure(measure, value));
  }

  public FilledGrid withCell(String term, String row, GridCell cell) {
    return with(term, entries -> entries.withCell(row, cell));
  }

  private FilledGrid with(String term, UnaryOperator<TermEntries> change) {
    Map<String, TermEntries> changed = new TreeMap<>(terms);
    TermEntries entries = change.apply(term(term));
    if (entries.equals(TermEntries.NONE)) {
      changed.remove(term);
    } else {
      changed.put(term, entries);
    }
    return new FilledGrid(id, frame, changed);
  }

  /// Which grid it is.
  ///
  /// @param grid id of the grid in the pack
  /// @param schoolName as it was when the grid was begun
  /// @param year the academic year, such as "2026/27"
  public record Frame(String grid, PackVersion pack, Urn school, String schoolName, String year) {

    public static Frame of(
        Framework framework, String grid, Urn school, String schoolName, String year) {
      return new Frame(grid, PackVersion.of(framework.identity()), school, schoolName, year);
    }

    /// The same grid in another year.
    public Frame in(String otherYear) {
      return new Frame(grid, pack, school, schoolName, otherYear);
    }

    /// Follows from what the grid is, whichever version of the pack: there cannot be two of a
    /// school's year, not even on two computers.
    UUID id() {
      String what = String.join("/", "assurance", pack.id(), grid, school.value(), year);
      return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /// The calendar year in which the academic year begins.
    public int autumn() {
      return Integer.parseInt(year.substring(0, 4));
    }
  }
}
