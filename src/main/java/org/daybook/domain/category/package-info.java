/// The rule that proposes a school's category, and everything shown with it.
/// Start at [CategoryProposal].
@NullMarked
package org.daybook.domain.category;

import org.jspecify.annotations.NullMarked;
