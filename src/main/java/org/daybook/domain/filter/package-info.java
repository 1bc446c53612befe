/// Which of the visits a list shows, and such choices kept under a name.
/// Start at [VisitFilter].
@NullMarked
package org.daybook.domain.filter;

import org.jspecify.annotations.NullMarked;
