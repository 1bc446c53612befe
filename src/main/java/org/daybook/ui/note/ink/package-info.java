/// Signatures as lines on a sheet: shown, and drawn. Start at [SignaturePad].
@NullMarked
package org.daybook.ui.note.ink;

import org.jspecify.annotations.NullMarked;
