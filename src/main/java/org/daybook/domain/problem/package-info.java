/// What can be wrong in a way people can put right. Start at [Problem].
@NullMarked
package org.daybook.domain.problem;

import org.jspecify.annotations.NullMarked;
