/// Holding the conversation at one screen: the headteacher places the school, then both compare.
/// Nothing private, internal or of another school comes into this package. Start at
/// [TogetherViewModel] and [TogetherView].
@NullMarked
package org.daybook.ui.together;

import org.jspecify.annotations.NullMarked;
