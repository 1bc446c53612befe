/// Everything dated that is still to be done, from wherever it comes.
/// Start at [Calendar].
@NullMarked
package org.daybook.application.calendar;

import org.jspecify.annotations.NullMarked;
