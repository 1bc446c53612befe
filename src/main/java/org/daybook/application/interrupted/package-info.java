/// What was being worked on when the program died: to be recovered or discarded at the next start.
/// Start at [Interruptions].
@NullMarked
package org.daybook.application.interrupted;

import org.jspecify.annotations.NullMarked;
