/// Reads the public CSV files schools are described in, row by row, into domain schools.
/// Start at [RegisterFile].
@NullMarked
package org.daybook.register;

import org.jspecify.annotations.NullMarked;
