/// The options by which `daybook visit list` shows some of the visits.
/// Start at [FilterOptions].
@NullMarked
package org.daybook.cli.filter;

import org.jspecify.annotations.NullMarked;
