package org.daybook.domain.search;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// The record some words stand in.
///
/// @param school whose record it is, or null for the organisation's
/// @param name of the school or the organisation
/// @param on the day of the record, or null where it has none
public record Origin(UUID record, @Nullable Urn school, String name, @Nullable LocalDate on) {}
