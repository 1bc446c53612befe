/// The part of a school's page for what inspectors and authorities said of it.
/// Start at [InspectionView].
@NullMarked
package org.daybook.ui.inspection;

import org.jspecify.annotations.NullMarked;
