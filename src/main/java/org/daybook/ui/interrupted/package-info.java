/// What was being worked on when the program died, shown at the next start: recover or discard.
/// Start at [InterruptedView].
@NullMarked
package org.daybook.ui.interrupted;

import org.jspecify.annotations.NullMarked;
