package org.daybook.domain.concern;

import java.time.LocalDate;
import java.util.UUID;

/// What somebody found when they came back to a concern.
///
/// @param note blank while it is being written
public record FollowUp(UUID id, LocalDate on, String note) {}
