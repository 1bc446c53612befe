/// Comparing what the school says of itself with what its adviser says: what to talk about, in
/// which order. Start at [Agenda].
@NullMarked
package org.daybook.domain.conversation;

import org.jspecify.annotations.NullMarked;
