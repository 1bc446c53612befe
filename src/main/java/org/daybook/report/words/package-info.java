/// How every document puts dates, lists, typed text and its file's name into words.
/// Start at [Wording].
@NullMarked
package org.daybook.report.words;

import org.jspecify.annotations.NullMarked;
