package org.daybook.domain.framework;

/// One of the categories a school can be in.
///
/// @param rank 1 is the strongest; the largest rank needs the most support
/// @param shortName at most 12 letters, for narrow places
/// @param support id of the support level it brings
/// @param meaning one sentence that says what a school in it is like
public record Category(
    String id, int rank, String name, String shortName, String support, String meaning) {}
