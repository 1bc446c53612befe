/// A school's year as one document: what people add to it, and writing it as PDF.
/// Start at [SchoolYears].
@NullMarked
package org.daybook.application.year;

import org.jspecify.annotations.NullMarked;
