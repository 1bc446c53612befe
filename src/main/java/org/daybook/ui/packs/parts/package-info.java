/// What a pack says, part by part, to be read on the screen.
/// Start at [PackWords].
@NullMarked
package org.daybook.ui.packs.parts;

import org.jspecify.annotations.NullMarked;
