package org.daybook.application.record;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.json.RecordKind;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Saved;
import org.daybook.storage.records.Stored;

/// A record somebody is working on. Every change is saved before it is answered.
///
/// Not thread-safe: used on the store thread only. The activities all change it through [#change].
///
/// @param <T> the record
/// @param <S> how it stands: the record with all that follows from it, as screens show it
public final class OpenRecord<T, S> {
  private static final int UNDO_STEPS = 200;

  private final Saver<T> saver;
  private final BiFunction<T, Saving, S> standing;
  private final Deque<T> done = new ArrayDeque<>();
  private final Deque<T> undone = new ArrayDeque<>();
  private T value;
  private String revision;
  private Instant savedAt;

  /// Opens a record.
  ///
  /// @param stored as the store has it
  /// @param saver saves a changed one
  /// @param standing works out what follows from it
  public OpenRecord(Stored<T> stored, Saver<T> saver, BiFunction<T, Saving, S> standing) {
    this.saver = saver;
    this.standing = standing;
    this.value = stored.value();
    this.revision = stored.revision();
    this.savedAt = stored.changedAt();
  }

  /// Opens a record of a kind that is saved by itself alone.
  public static <T, S> OpenRecord<T, S> of(
      RecordStore records,
      RecordKind<T> kind,
      Stored<T> stored,
      BiFunction<T, Saving, S> standing) {
    return new OpenRecord<>(
        stored, (value, expected) -> records.save(kind, value, expected), standing);
  }

  public T value() {
    return value;
  }

  /// The revision it was last read or saved at.
  public String revision() {
    return revision;
  }

  /// When the last change was committed to disk.
  public Instant savedAt() {
    return savedAt;
  }

  /// How the record stands now.
  public S standing() {
    return standing.apply(value, new Saving(savedAt, !done.isEmpty(), !undone.isEmpty()));
  }

  /// Takes back the last change; does nothing when there is none.
  public S undo() throws ProblemException {
    return step(done, undone);
  }

  /// Makes the change last taken back again; does nothing when there is none.
  public S redo() throws ProblemException {
    return step(undone, done);
  }

  /// What [#undo] and [#redo] may make of it, in no order.
  public List<T> within() {
    return Stream.concat(done.stream(), undone.stream()).toList();
  }

  /// Changes the record and saves it. When saving fails the record stays as it was.
  public S change(UnaryOperator<T> change) throws ProblemException {
    T before = value;
    T after = change.apply(before);
    if (!after.equals(before)) {
      save(after, saver);
      done.push(before);
      undone.clear();
      if (done.size() > UNDO_STEPS) {
        done.removeLast();
      }
    }
    return standing();
  }

  /// Changes the record for good, as [#settle(UnaryOperator, Saver)], with nothing that belongs to
  /// it.
  public S settle(UnaryOperator<T> change) throws ProblemException {
    return settle(change, saver);
  }

  /// Changes the record for good: neither this nor what was before it can be taken back.
  ///
  /// @param by saves it, with whatever belongs to it in the same transaction
  public S settle(UnaryOperator<T> change, Saver<T> by) throws ProblemException {
    save(change.apply(value), by);
    done.clear();
    undone.clear();
    return standing();
  }

  private S step(Deque<T> from, Deque<T> to) throws ProblemException {
    T target = from.peek();
    if (target != null) {
      T before = value;
      save(target, saver);
      from.pop();
      to.push(before);
    }
    return standing();
  }

  private void save(T changed, Saver<T> by) throws ProblemException {
    Saved saved = by.save(changed, revision);
    value = changed;
    revision = saved.revision();
    savedAt = saved.at();
  }

  /// Saves a changed record.
  public interface Saver<T> {
    /// Saves it.
    ///
    /// @param expected the revision it was read at
    Saved save(T value, String expected) throws ProblemException;
  }
}
