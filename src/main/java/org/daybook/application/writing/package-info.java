/// Writing a framework pack on the screen: copying, changing, checking, trying and using it.
/// Start at [PackWriting].
@NullMarked
package org.daybook.application.writing;

import org.jspecify.annotations.NullMarked;
