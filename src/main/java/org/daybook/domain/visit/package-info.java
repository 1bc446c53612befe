/// A visit to a school and all that is recorded at it. Start at [Visit].
@NullMarked
package org.daybook.domain.visit;

import org.jspecify.annotations.NullMarked;
