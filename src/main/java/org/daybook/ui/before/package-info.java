/// The tab of a visit where it is planned, and what one reads on the way to it.
/// Start at [BeforeView].
@NullMarked
package org.daybook.ui.before;

import org.jspecify.annotations.NullMarked;
