/// Documents with questions, as a framework pack lays them out.
/// Start at [Form].
@NullMarked
package org.daybook.domain.form;

import org.jspecify.annotations.NullMarked;
