/// Passing on what cannot wait, and following it up. Start at [Concerns].
@NullMarked
package org.daybook.application.concern;

import org.jspecify.annotations.NullMarked;
