/// What earlier visits to a school said. Start at [EarlierJudgements].
@NullMarked
package org.daybook.application.history;

import org.jspecify.annotations.NullMarked;
