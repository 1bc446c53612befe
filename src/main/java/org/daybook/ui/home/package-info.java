/// Today: the visits of the day, what comes next and the one next step.
/// Start at [HomeView].
@NullMarked
package org.daybook.ui.home;

import org.jspecify.annotations.NullMarked;
