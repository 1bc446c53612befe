/// The words people read, wherever they are shown: on screens, in lists, by commands.
/// Start at [Strings].
@NullMarked
package org.daybook.application.words;

import org.jspecify.annotations.NullMarked;
