/// How a school's year is written up: the whole booklet, and the summary of a term for governors.
/// Start at [BookletReport].
@NullMarked
package org.daybook.report.booklet;

import org.jspecify.annotations.NullMarked;
