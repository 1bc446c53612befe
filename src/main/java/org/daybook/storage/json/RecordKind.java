package org.daybook.storage.json;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A kind of record: what of it lies in the clear, and how the rest is written as JSON.
///
/// `json` numbers the form. A form that older programs would misread takes a new number and a step
/// in [#upgraded]; a field more needs neither, because [UnknownFields] carries it along.
public final class RecordKind<T> {
  private static final int VERSION = 1;
  private static final String NUMBER = "json";

  private final String name;
  private final Function<T, Heading> heading;
  private final Function<T, Fields> write;
  private final Function<Fields, T> read;

  /// A kind of record.
  ///
  /// @param name in the table's column `kind`; never changes
  /// @param heading what lies in the clear
  /// @param write the value field by field: the same value always gives the same JSON
  /// @param read the value out of such fields
  public RecordKind(
      String name,
      Function<T, Heading> heading,
      Function<T, Fields> write,
      Function<Fields, T> read) {
    this.name = name;
    this.heading = heading;
    this.write = write;
    this.read = read;
  }

  public String name() {
    return name;
  }

  public Heading heading(T value) {
    return heading.apply(value);
  }

  public ObjectNode write(T value) {
    return write.apply(value).put(NUMBER, VERSION).node();
  }

  /// Reads an [#upgraded] tree.
  public T read(ObjectNode tree) {
    return read.apply(new Fields(tree));
  }

  /// The tree in the present form, whichever older form it was stored in.
  public static ObjectNode upgraded(ObjectNode stored) throws ProblemException {
    if (new Fields(stored).number(NUMBER) > VERSION) {
      throw Problem.of("storage.record.newer").exception();
    }
    return stored;
  }

  /// What lies in the clear, so that records can be found without opening them.
  ///
  /// @param school whom it is about, or null for something of the whole organisation
  /// @param on the day it belongs to, or null
  /// @param due the day by which somebody must look at it again, or null
  /// @param state a word for how far it has come
  public record Heading(
      UUID id,
      @Nullable Urn school,
      @Nullable LocalDate on,
      @Nullable LocalDate due,
      String state) {}
}
