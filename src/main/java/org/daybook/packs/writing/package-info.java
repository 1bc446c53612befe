/// Changing a pack as a tree of YAML: what can stand where, and what each change makes of it.
/// Start at [PackDraft].
@NullMarked
package org.daybook.packs.writing;

import org.jspecify.annotations.NullMarked;
