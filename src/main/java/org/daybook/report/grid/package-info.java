/// How a school's assurance grid is written up: as a landscape document and as a spreadsheet.
/// Start at [GridReport].
@NullMarked
package org.daybook.report.grid;

import org.jspecify.annotations.NullMarked;
