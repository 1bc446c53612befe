/// Daybook on the command line, for scripts and for looking at things without the window.
/// Start at [DaybookCommand].
@NullMarked
package org.daybook.cli;

import org.jspecify.annotations.NullMarked;
