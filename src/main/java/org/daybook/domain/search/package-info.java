/// What of a visit can be found by its words. Start at [Passage].
@NullMarked
package org.daybook.domain.search;

import org.jspecify.annotations.NullMarked;
