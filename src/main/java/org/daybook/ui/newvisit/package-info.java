/// Planning a visit before it starts.
/// Start at [NewVisitView].
@NullMarked
package org.daybook.ui.newvisit;

import org.jspecify.annotations.NullMarked;
