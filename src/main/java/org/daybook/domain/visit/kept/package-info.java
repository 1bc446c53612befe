/// What is kept of visits beside the visits themselves: their summaries, checkpoints, issued
/// versions, and what is being planned.
@NullMarked
package org.daybook.domain.visit.kept;

import org.jspecify.annotations.NullMarked;
