/// The fields in which a piece of evidence is written, wherever that is.
/// Start at [EvidenceFields].
@NullMarked
package org.daybook.ui.evidence.field;

import org.jspecify.annotations.NullMarked;
