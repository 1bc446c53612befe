/// The tab of a visit where notes are written, section by section.
/// Start at [NotesView].
@NullMarked
package org.daybook.ui.notes;

import org.jspecify.annotations.NullMarked;
