/// The calendar: everything dated that is still to be done, by month.
/// Start at [CalendarView].
@NullMarked
package org.daybook.ui.calendar;

import org.jspecify.annotations.NullMarked;
