package org.daybook.packs.yaml;

/// One thing that is wrong in a pack: where it stands and why, in words for whoever wrote it.
///
/// @param line counted from 1
/// @param column counted from 1
/// @param reason a sentence without its full stop
public record PackProblem(int line, int column, String reason) {}
