/// The assurance grid: what a pack asks for each term, row by row, and what people fill in.
/// Start at [AssuranceGrid], then [FilledGrid] and [GridReading].
@NullMarked
package org.daybook.domain.grid;

import org.jspecify.annotations.NullMarked;
