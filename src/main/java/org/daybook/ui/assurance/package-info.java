/// The part of a school's page that shows its assurance grid: the terms side by side.
/// Start at [AssuranceView].
@NullMarked
package org.daybook.ui.assurance;

import org.jspecify.annotations.NullMarked;
