/// How a school's year is planned: terms, the calendar of visits, the one document of the year.
/// Start at [YearPlan].
@NullMarked
package org.daybook.domain.year;

import org.jspecify.annotations.NullMarked;
