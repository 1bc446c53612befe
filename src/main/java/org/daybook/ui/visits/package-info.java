/// All visits in one table.
/// Start at [VisitsView].
@NullMarked
package org.daybook.ui.visits;

import org.jspecify.annotations.NullMarked;
