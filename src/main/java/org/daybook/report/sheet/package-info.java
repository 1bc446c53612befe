/// What stands in a spreadsheet, as plain values, and how it is written with Apache POI.
/// Start at [Book].
@NullMarked
package org.daybook.report.sheet;

import org.jspecify.annotations.NullMarked;
