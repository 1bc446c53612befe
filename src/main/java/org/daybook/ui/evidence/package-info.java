/// Evidence of a visit: catching it in a line from anywhere, and the tab with all of it.
/// Start at [EvidenceView] and [CapturePanel].
@NullMarked
package org.daybook.ui.evidence;

import org.daybook.ui.evidence.capture.CapturePanel;
import org.jspecify.annotations.NullMarked;
