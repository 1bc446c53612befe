/// What happened at a school, in order of date.
/// Start at [TimelineView].
@NullMarked
package org.daybook.ui.timeline;

import org.jspecify.annotations.NullMarked;
