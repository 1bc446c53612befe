package org.daybook.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.daybook.application.file.OpenSchoolFile.Standing;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.SchoolDesk;
import org.jspecify.annotations.Nullable;

/// One thing of a school's inspection history while it is shown and filled in.
///
/// @param <T> what it is: an inspection, a formal standing, a warning notice
abstract class Row<T> {
  private final SchoolDesk desk;
  private final UUID id;
  private final Function<InspectionHistory, List<T>> all;
  private final Function<T, UUID> idOf;
  private final List<Draft> drafts = new ArrayList<>();

  /// @param all finds all things of this kind
  Row(SchoolDesk desk, UUID id, Function<InspectionHistory, List<T>> all, Function<T, UUID> idOf) {
    this.desk = desk;
    this.id = id;
    this.all = all;
    this.idOf = idOf;
  }

  final UUID id() {
    return id;
  }

  /// The school's file as last saved.
  final ReadOnlyObjectProperty<Standing> standing() {
    return desk.standing();
  }

  /// As last saved; empty once it is removed.
  final Optional<T> value() {
    return find(desk.standing().get());
  }

  /// Saves what was typed and follows nothing more.
  final void end() {
    drafts.forEach(Draft::end);
  }

  /// Puts a changed one in its place.
  abstract Standing save(T changed) throws ProblemException;

  final void change(UnaryOperator<T> change) {
    desk.change(() -> rewrite(change));
  }

  final Draft draft(Function<T, @Nullable String> read, BiFunction<T, String, T> write) {
    Draft draft =
        new Draft(
            desk,
            (Standing standing) -> find(standing).map(read).orElse(""),
            text -> rewrite(value -> write.apply(value, text)));
    drafts.add(draft);
    return draft;
  }

  private Standing rewrite(UnaryOperator<T> change) throws ProblemException {
    Standing now = desk.open().standing();
    Optional<T> value = find(now);
    return value.isEmpty() ? now : save(change.apply(value.get()));
  }

  private Optional<T> find(Standing standing) {
    return all.apply(standing.file().inspection()).stream()
        .filter(each -> idOf.apply(each).equals(id))
        .findFirst();
  }
}
