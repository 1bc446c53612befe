/// Finding records by their words, in memory only. Start at [NoteSearch].
@NullMarked
package org.daybook.storage.search;

import org.jspecify.annotations.NullMarked;
