/// What figures are watched and which rating each value suggests.
/// Start at [Measure].
@NullMarked
package org.daybook.domain.indicator;

import org.jspecify.annotations.NullMarked;
