/// A school's year as one document: what the pack asks for, what is recorded, what is missing.
/// Start at [YearReading]; what a pack plans is in `domain.year`.
@NullMarked
package org.daybook.domain.booklet;

import org.jspecify.annotations.NullMarked;
