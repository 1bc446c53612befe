/// A school's categories over time as a picture.
/// Start at [CategoryChart].
@NullMarked
package org.daybook.ui.school.chart;

import org.jspecify.annotations.NullMarked;
