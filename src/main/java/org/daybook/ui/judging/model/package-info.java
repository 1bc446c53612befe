/// What judging shows and does, without the screen. Start at [JudgingViewModel].
@NullMarked
package org.daybook.ui.judging.model;

import org.jspecify.annotations.NullMarked;
