/// What several screens list in the same way: schools as they are found, visits in a row.
/// Start at [SchoolSearch].
@NullMarked
package org.daybook.ui.listing;

import org.jspecify.annotations.NullMarked;
