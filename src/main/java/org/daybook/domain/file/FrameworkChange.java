package org.daybook.domain.file;

import java.time.LocalDate;
import java.util.UUID;

/// From one day on, a school is worked with by a framework.
///
/// Earlier visits keep theirs, and categories of different frameworks are never converted.
///
/// @param pack id of the framework pack
/// @param title its name then, for when the pack is gone
/// @param from first day
/// @param reason why; may be empty
public record FrameworkChange(UUID id, String pack, String title, LocalDate from, String reason) {}
