package org.daybook.domain.visit;

import java.time.Instant;
import java.util.UUID;

/// A version of a note as it was issued: nothing in it ever changes again (domain rule 2).
///
/// @param version from 1
/// @param visit everything of the visit on that day, with the version of its framework
/// @param proposed name of the category the rule proposed then; empty without one
/// @param checksum SHA-256 of the visit as it is stored, in 64 hexadecimal digits
/// @param by who issued it
public record IssuedNote(
    UUID id, int version, Visit visit, String proposed, String checksum, Instant at, String by) {}
