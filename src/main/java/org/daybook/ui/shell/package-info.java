/// The window frame around every screen: navigation, search, what is saved.
/// Start at [Shell].
@NullMarked
package org.daybook.ui.shell;

import org.jspecify.annotations.NullMarked;
