/// Reading the fields of a pack's files one by one, each fault noted with its place and reason.
/// Start at [Fields].
@NullMarked
package org.daybook.packs.fields;

import org.jspecify.annotations.NullMarked;
