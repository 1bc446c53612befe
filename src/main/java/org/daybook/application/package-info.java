/// What people do with Daybook, one class per activity, over the rules and the store.
/// Start at [Session].
@NullMarked
package org.daybook.application;

import org.jspecify.annotations.NullMarked;
