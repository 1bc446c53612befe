/// What an adviser must pass on at once, and what came of it. Start at [Concern].
@NullMarked
package org.daybook.domain.concern;

import org.jspecify.annotations.NullMarked;
