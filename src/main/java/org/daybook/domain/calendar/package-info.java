/// Academic years and half-terms. Start at [SchoolYear].
@NullMarked
package org.daybook.domain.calendar;

import org.jspecify.annotations.NullMarked;
