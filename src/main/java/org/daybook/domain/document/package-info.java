/// Forms as people fill them in: answers, what is still missing, approval, dates to come back to.
/// Start at [FilledForm]; what a form asks is in `domain.form`.
@NullMarked
package org.daybook.domain.document;

import org.jspecify.annotations.NullMarked;
