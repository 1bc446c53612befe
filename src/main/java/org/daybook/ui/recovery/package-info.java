/// Bringing a new recovery key to paper, wherever one is made: it is shown once and typed back.
/// Start at [RecoveryKeyView].
@NullMarked
package org.daybook.ui.recovery;

import org.jspecify.annotations.NullMarked;
