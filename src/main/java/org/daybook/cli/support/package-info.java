/// What commands share: the store they open, what they are given, how they answer.
/// Start at [StoreOptions].
@NullMarked
package org.daybook.cli.support;

import org.jspecify.annotations.NullMarked;
