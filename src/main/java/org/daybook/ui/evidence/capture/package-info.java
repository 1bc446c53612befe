/// The line for evidence that opens from anywhere in a visit.
/// Start at [CapturePanel].
@NullMarked
package org.daybook.ui.evidence.capture;

import org.jspecify.annotations.NullMarked;
