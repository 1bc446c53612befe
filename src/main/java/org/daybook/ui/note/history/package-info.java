/// The history of a note's way, as it is told.
@NullMarked
package org.daybook.ui.note.history;

import org.jspecify.annotations.NullMarked;
