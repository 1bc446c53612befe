/// What the screens of one open visit share. Start at [VisitDesk].
@NullMarked
package org.daybook.ui.state;

import org.jspecify.annotations.NullMarked;
