package org.daybook.application.versions;

import java.time.Instant;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.domain.visit.kept.Proposals;
import org.jspecify.annotations.Nullable;

/// One version of a note that can be read: an issued one as it was kept, or the one being written.
///
/// @param version from 1
/// @param visit what it is written from
/// @param school what the register said of the school, or null if it said nothing
/// @param proposals what the judgements pointed to when it was issued; null where nobody
///     kept it, or it is being written: then it is worked out
/// @param issued when it was issued, or null for the one being written
/// @param by who issued it; empty for the one being written
/// @param checksum of what was issued; empty for the one being written
public record Edition(
    int version,
    Visit visit,
    @Nullable School school,
    @Nullable Proposals proposals,
    @Nullable Instant issued,
    String by,
    String checksum) {

  /// A version that was issued.
  ///
  /// @param register what the register says today; used where the version was issued before notes
  ///     kept it
  public static Edition of(IssuedNote note, @Nullable School register) {
    return new Edition(
        note.version(),
        note.visit(),
        note.school() == null ? register : note.school(),
        note.proposals(),
        note.at(),
        note.by(),
        note.checksum());
  }

  /// The version that is being written.
  public static Edition written(Visit visit, @Nullable School register) {
    return new Edition(visit.outcome().course().version(), visit, register, null, null, "", "");
  }
}
