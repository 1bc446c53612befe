/// What happened at a school and with it, of every kind, in order of date.
/// Start at [SchoolTimeline].
@NullMarked
package org.daybook.application.timeline;

import org.jspecify.annotations.NullMarked;
