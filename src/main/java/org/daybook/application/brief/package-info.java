/// Gathering what an adviser reads on the way to a visit. Start at [Briefing].
@NullMarked
package org.daybook.application.brief;

import org.jspecify.annotations.NullMarked;
