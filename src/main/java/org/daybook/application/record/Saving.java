package org.daybook.application.record;

import java.time.Instant;

/// What is saved.
///
/// @param at when the last change was committed to disk
public record Saving(Instant at, boolean canUndo, boolean canRedo) {}
