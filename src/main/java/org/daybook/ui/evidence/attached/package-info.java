/// Pictures and documents attached to a piece of evidence.
/// Start at [AttachmentsPart].
@NullMarked
package org.daybook.ui.evidence.attached;

import org.jspecify.annotations.NullMarked;
