/// What an adviser reads on the way to a visit. Start at [Brief].
@NullMarked
package org.daybook.domain.brief;

import org.jspecify.annotations.NullMarked;
