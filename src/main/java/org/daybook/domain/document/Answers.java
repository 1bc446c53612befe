package org.daybook.domain.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What has been filled in so far.
///
/// A single answer has a key: `part`; `part.n` for the n-th question or item; `part.measure` for a
/// figure; `part.row.column` for a cell of a matrix. Places are counted from 1. A day is written as
/// an ISO date, a choice as its place, yes and no as [#YES] and [#NO], a tick as [#YES].
///
/// @param given single answers by key; none of them blank
/// @param tables the lines of tables by part, in their order
public record Answers(Map<String, String> given, Map<String, List<TableRow>> tables) {
  public static final String YES = "yes";
  public static final String NO = "no";
  public static final Answers NONE = new Answers(Map.of(), Map.of());

  public Answers {
    given = Map.copyOf(given);
    tables =
        tables.entrySet().stream()
            .filter(table -> !table.getValue().isEmpty())
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
  }

  /// The key of a place in a part.
  ///
  /// @param place nothing for the part itself, else the places within it from outside in
  public static String key(String part, Object... place) {
    return Arrays.stream(place).map(p -> "." + p).collect(Collectors.joining("", part, ""));
  }

  /// The answer of this key; empty where there is none.
  public String get(String key) {
    return given.getOrDefault(key, "");
  }

  /// These answers with another one; blank text takes it away.
  public Answers with(String key, String answer) {
    Map<String, String> changed = new HashMap<>(given);
    if (answer.isBlank()) {
      changed.remove(key);
    } else {
      changed.put(key, answer);
    }
    return new Answers(changed, tables);
  }

  /// The lines of a table.
  public List<TableRow> rows(String part) {
    return tables.getOrDefault(part, List.of());
  }

  /// The lines under one heading of a table.
  public List<TableRow> rows(String part, int group) {
    return rows(part).stream().filter(row -> row.group() == group).toList();
  }

  public Answers withRows(String part, List<TableRow> rows) {
    Map<String, List<TableRow>> changed = new HashMap<>(tables);
    changed.put(part, rows);
    return new Answers(given, changed);
  }

  /// These answers with one line of a table changed; as they are if it is not there.
  public Answers withRow(String part, UUID id, UnaryOperator<TableRow> change) {
    return withRows(
        part,
        rows(part).stream().map(row -> row.id().equals(id) ? change.apply(row) : row).toList());
  }
}
