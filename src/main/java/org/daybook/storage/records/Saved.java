package org.daybook.storage.records;

import java.time.Instant;

/// The receipt for a saving: committed and on the disk.
///
/// @param revision names exactly this content; to be given when saving the next change
/// @param at when, for "Saved 10:42"
public record Saved(String revision, Instant at) {}
