/// The routes a school takes through the year, and the stages of a recovery.
/// Start at [Route].
@NullMarked
package org.daybook.domain.strand;

import org.jspecify.annotations.NullMarked;
