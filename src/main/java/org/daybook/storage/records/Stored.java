package org.daybook.storage.records;

import java.time.Instant;

/// A record's value as the store has it.
///
/// @param revision to be given when saving a change of it
/// @param changedAt when it was last saved
public record Stored<T>(T value, String revision, Instant changedAt) {}
