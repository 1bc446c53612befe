/// Assurance grids as people fill them in: figures, ratings that somebody stands for, what changed.
/// Start at [GridReading]; what a grid asks for is in `domain.grid`.
@NullMarked
package org.daybook.domain.assurance;

import org.jspecify.annotations.NullMarked;
