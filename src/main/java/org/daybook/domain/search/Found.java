package org.daybook.domain.search;

/// Words that were found.
///
/// @param passage its text is what stands around the words
public record Found(Origin origin, Passage passage) {}
