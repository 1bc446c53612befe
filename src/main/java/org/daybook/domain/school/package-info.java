/// A school as the national register describes it. Start at [School].
@NullMarked
package org.daybook.domain.school;

import org.jspecify.annotations.NullMarked;
