/// Taking pictures and documents in: which may be kept, and how pictures lose whatever else a
/// camera wrote into them. Start at [Intake].
@NullMarked
package org.daybook.application.attachment;

import org.jspecify.annotations.NullMarked;
