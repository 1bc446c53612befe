/// The frame of an open visit: whose it is, how it stands, and its parts.
/// Start at [VisitView].
@NullMarked
package org.daybook.ui.visit;

import org.jspecify.annotations.NullMarked;
