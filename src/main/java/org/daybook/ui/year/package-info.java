/// The part of a school's page that shows its year: half-terms and terms on a line, what to have
/// and to complete, what is missing. Start at [YearView].
@NullMarked
package org.daybook.ui.year;

import org.jspecify.annotations.NullMarked;
