/// What can stand on a page: headings, words, lists and tables, as plain values.
/// Start at [NoteContent].
@NullMarked
package org.daybook.report.page;

import org.jspecify.annotations.NullMarked;
