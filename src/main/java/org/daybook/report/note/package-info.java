/// What a note of visit says and in which order, with nothing about how it is drawn.
/// Start at [NoteOfVisit].
@NullMarked
package org.daybook.report.note;

import org.jspecify.annotations.NullMarked;
