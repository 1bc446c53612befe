package org.daybook.domain.filter;

import java.util.UUID;

/// A filter kept under a name.
///
/// @param name not blank
public record SavedFilter(UUID id, String name, VisitFilter filter) {}
