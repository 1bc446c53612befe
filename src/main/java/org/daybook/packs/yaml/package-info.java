/// A pack's file as text and as a tree of YAML, before anyone asks what it means.
/// Start at [YamlTree].
@NullMarked
package org.daybook.packs.yaml;

import org.jspecify.annotations.NullMarked;
