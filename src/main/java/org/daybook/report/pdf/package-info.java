/// How a note is drawn and written: an accessible PDF made with iText.
/// Start at [NotePdf].
@NullMarked
package org.daybook.report.pdf;

import org.jspecify.annotations.NullMarked;
