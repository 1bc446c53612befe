/// A form as a guided document: its parts to go through, what is missing, approval, the PDF.
/// Start at [FormView].
@NullMarked
package org.daybook.ui.form;

import org.jspecify.annotations.NullMarked;
