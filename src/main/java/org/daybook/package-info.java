/// Daybook's entry. Start at [org.daybook.Main].
@NullMarked
package org.daybook;

import org.jspecify.annotations.NullMarked;
