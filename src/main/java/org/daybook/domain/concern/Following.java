package org.daybook.domain.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a concern is followed up once it is raised.
///
/// @param next the day somebody looks at it again, or null where none is set
/// @param notes the earliest first
public record Following(@Nullable LocalDate next, List<FollowUp> notes) {
  public static final Following NONE = new Following(null, List.of());

  public Following {
    notes = notes.stream().sorted(Comparator.comparing(FollowUp::on)).toList();
  }

  public Following withNext(@Nullable LocalDate changed) {
    return new Following(changed, notes);
  }

  /// With this note added, or in place of the one of the same id.
  public Following with(FollowUp note) {
    List<FollowUp> changed = new ArrayList<>(notes);
    int at = notes.stream().map(FollowUp::id).toList().indexOf(note.id());
    if (at < 0) {
      changed.add(note);
    } else {
      changed.set(at, note);
    }
    return new Following(next, changed);
  }

  /// The words of a note; empty where there is none of this id.
  public String note(UUID id) {
    return notes.stream()
        .filter(note -> note.id().equals(id))
        .map(FollowUp::note)
        .findFirst()
        .orElse("");
  }

  /// With other words in the note of this id; without such a note, nothing changes.
  public Following withNote(UUID id, String words) {
    return new Following(
        next,
        notes.stream()
            .map(note -> note.id().equals(id) ? new FollowUp(id, note.on(), words) : note)
            .toList());
  }

  /// The notes in which something is written.
  public List<FollowUp> written() {
    return notes.stream().filter(note -> !note.note().isBlank()).toList();
  }
}
