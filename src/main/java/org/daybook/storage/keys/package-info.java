/// What opens a store: the key slots, the recovery key, and the wait after wrong passphrases.
/// Start at [KeySlots].
@NullMarked
package org.daybook.storage.keys;

import org.jspecify.annotations.NullMarked;
