/// Reading the framework packs at hand.
/// Start at [PacksView].
@NullMarked
package org.daybook.ui.packs;

import org.jspecify.annotations.NullMarked;
