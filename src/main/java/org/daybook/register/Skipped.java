package org.daybook.register;

import org.daybook.domain.problem.Problem;

/// A row that could not be read as a school, and why.
///
/// @param line where the row begins in the file, counted from 1 as a text editor does
public record Skipped(long line, Problem reason) {}
