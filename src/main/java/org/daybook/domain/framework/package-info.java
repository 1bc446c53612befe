/// What an organisation's published method says, as read from its framework pack.
/// Start at [Framework].
@NullMarked
package org.daybook.domain.framework;

import org.jspecify.annotations.NullMarked;
