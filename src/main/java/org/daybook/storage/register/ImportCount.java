package org.daybook.storage.register;

/// What an import did to the register: every school read is in one of the other four counts.
///
/// @param closed schools that were not closed before this import and are now; a school first met
///     when it is already closed counts as added
/// @param changed schools with other facts than before, not counting those that closed
public record ImportCount(int read, int added, int changed, int closed, int unchanged) {}
