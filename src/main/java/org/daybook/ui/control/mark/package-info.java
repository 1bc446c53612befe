/// Small marks that say a category, a rating or a change: by shape and words, never by colour
/// alone.
@NullMarked
package org.daybook.ui.control.mark;

import org.jspecify.annotations.NullMarked;
