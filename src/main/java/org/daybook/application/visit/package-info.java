/// What is done at an open visit, an activity a class. Start at [OpenVisit].
@NullMarked
package org.daybook.application.visit;

import org.jspecify.annotations.NullMarked;
