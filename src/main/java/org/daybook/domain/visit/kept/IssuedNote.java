package org.daybook.domain.visit.kept;

import java.time.Instant;
import java.util.UUID;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Visit;
import org.jspecify.annotations.Nullable;

/// A version of a note as it was issued: nothing in it ever changes again (domain rule 2).
///
/// @param version from 1
/// @param visit everything of the visit on that day, with the version of its framework
/// @param school what the register said of the school then, or null if it said nothing; versions
///     issued before this was kept have none
/// @param proposed name of the category the rule proposed then; empty without one
/// @param proposals what the judgements pointed to then, as the note prints it; null for versions
///     issued before this was kept
/// @param checksum SHA-256 of the visit as it is stored, in 64 hexadecimal digits
/// @param by who issued it
public record IssuedNote(
    UUID id,
    int version,
    Visit visit,
    @Nullable School school,
    String proposed,
    @Nullable Proposals proposals,
    String checksum,
    Instant at,
    String by) {}
