/// How Daybook works for this person.
/// Start at [SettingsView].
@NullMarked
package org.daybook.ui.settings;

import org.jspecify.annotations.NullMarked;
