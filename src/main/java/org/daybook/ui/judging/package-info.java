/// Judging the aspects of a framework, with the category they point to beside it.
/// Start at [JudgingViewModel] and [JudgingView].
@NullMarked
package org.daybook.ui.judging;

import org.jspecify.annotations.NullMarked;
