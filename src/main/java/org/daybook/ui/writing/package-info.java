/// Writing a framework pack: chapters at the side, one page to fill in, what is wrong, and a try.
/// Start at [WritingView].
@NullMarked
package org.daybook.ui.writing;

import org.jspecify.annotations.NullMarked;
