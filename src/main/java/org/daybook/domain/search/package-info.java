/// What can be found by its words: everything somebody wrote. Start at [Passage] and
/// [VisitPassages].
@NullMarked
package org.daybook.domain.search;

import org.jspecify.annotations.NullMarked;
