/// Choosing a new passphrase, wherever one is asked for: twice the same, with a hint of its
/// strength.
/// Start at [NewPassphraseFields].
@NullMarked
package org.daybook.ui.passphrase;

import org.jspecify.annotations.NullMarked;
