/// The assurance grid: what a pack asks for each term, row by row.
/// Start at [AssuranceGrid]; what people fill in is in `domain.assurance`.
@NullMarked
package org.daybook.domain.grid;

import org.jspecify.annotations.NullMarked;
