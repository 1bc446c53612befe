/// What is kept about a school besides its visits: its framework over time, its inspections, its
/// route. Start at [SchoolFile].
@NullMarked
package org.daybook.domain.file;

import org.jspecify.annotations.NullMarked;
