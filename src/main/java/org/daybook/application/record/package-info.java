/// Working on one record: every change is saved, and can be taken back.
/// Start at [OpenRecord].
@NullMarked
package org.daybook.application.record;

import org.jspecify.annotations.NullMarked;
