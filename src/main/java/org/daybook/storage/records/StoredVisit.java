package org.daybook.storage.records;

import java.time.Instant;
import org.daybook.domain.visit.Visit;

/// A visit as the store has it.
///
/// @param revision to be given when saving a change of it
/// @param changedAt when it was last saved
public record StoredVisit(Visit visit, String revision, Instant changedAt) {}
