/// The parts of a screen side by side, of which one is shown: the parts of a visit, of a school.
/// Start at [TabStrip].
@NullMarked
package org.daybook.ui.tabs;

import org.jspecify.annotations.NullMarked;
