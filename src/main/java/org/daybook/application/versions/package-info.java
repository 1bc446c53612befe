/// The versions of a note as texts to be read and compared, word by word.
/// Start at [Edition].
@NullMarked
package org.daybook.application.versions;

import org.jspecify.annotations.NullMarked;
