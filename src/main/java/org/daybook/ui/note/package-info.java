/// The tab of a visit where its note is written as a PDF.
/// Start at [NoteView].
@NullMarked
package org.daybook.ui.note;

import org.jspecify.annotations.NullMarked;
