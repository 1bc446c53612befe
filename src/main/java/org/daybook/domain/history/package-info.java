/// How a school's aspects were judged at earlier visits, and what has changed since.
/// Start at [JudgementHistory].
@NullMarked
package org.daybook.domain.history;

import org.jspecify.annotations.NullMarked;
