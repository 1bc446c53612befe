/// Finding some of the visits, and keeping under a name how they were found.
/// Start at [FilteredVisits].
@NullMarked
package org.daybook.application.filter;

import org.jspecify.annotations.NullMarked;
