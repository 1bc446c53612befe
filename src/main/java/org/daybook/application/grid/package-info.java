/// Filling in a school's assurance grid, and the figures that forms feed it with.
/// Start at [AssuranceGrids].
@NullMarked
package org.daybook.application.grid;

import org.jspecify.annotations.NullMarked;
