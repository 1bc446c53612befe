/// The tab of a visit where actions are agreed and rated.
/// Start at [ActionsView].
@NullMarked
package org.daybook.ui.actions;

import org.jspecify.annotations.NullMarked;
