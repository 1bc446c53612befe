/// How bytes are sealed and hashed, and how keys come from what people type. Start at [Sealer].
@NullMarked
package org.daybook.storage.seal;

import org.jspecify.annotations.NullMarked;
