/// Reads and checks framework packs, the files that say how an organisation improves its schools.
/// Start at [PackReader] for one pack and at [PackLibrary] for all there are.
@NullMarked
package org.daybook.packs;

import org.jspecify.annotations.NullMarked;
