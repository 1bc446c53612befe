/// What every screen leans on: work off the window's thread, style, dialogs, dates.
/// Start at [Tasks].
@NullMarked
package org.daybook.ui.support;

import org.jspecify.annotations.NullMarked;
