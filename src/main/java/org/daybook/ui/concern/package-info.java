/// Concerns: raising one, and following up those raised. Start at [ConcernsPart].
@NullMarked
package org.daybook.ui.concern;

import org.jspecify.annotations.NullMarked;
