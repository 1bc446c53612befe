/// From what was written at a visit to an issued note, and its versions. Start at [NoteCourse].
@NullMarked
package org.daybook.application.note;

import org.jspecify.annotations.NullMarked;
