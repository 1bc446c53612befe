/// The documents of a school or of the organisation: which there are, and starting the next.
/// Start at [DocumentsPart].
@NullMarked
package org.daybook.ui.documents;

import org.jspecify.annotations.NullMarked;
