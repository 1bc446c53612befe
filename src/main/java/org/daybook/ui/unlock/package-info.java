/// Opening a store: the first start, the passphrase and the recovery key.
/// Start at [UnlockView].
@NullMarked
package org.daybook.ui.unlock;

import org.jspecify.annotations.NullMarked;
