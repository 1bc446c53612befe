/// One school: its facts, its categories over time and its visits.
/// Start at [SchoolView].
@NullMarked
package org.daybook.ui.school;

import org.jspecify.annotations.NullMarked;
