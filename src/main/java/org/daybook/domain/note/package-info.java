/// What the text of a note consists of.
/// Start at [Paragraphs].
@NullMarked
package org.daybook.domain.note;

import org.jspecify.annotations.NullMarked;
