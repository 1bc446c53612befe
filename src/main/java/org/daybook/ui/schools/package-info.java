/// Finding a school and bringing in the national register.
/// Start at [SchoolsView].
@NullMarked
package org.daybook.ui.schools;

import org.jspecify.annotations.NullMarked;
