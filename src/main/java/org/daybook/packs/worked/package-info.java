/// The worked examples and bands beside a pack, and whether the pack comes out as they say.
/// Start at [WorkedCases].
@NullMarked
package org.daybook.packs.worked;

import org.jspecify.annotations.NullMarked;
