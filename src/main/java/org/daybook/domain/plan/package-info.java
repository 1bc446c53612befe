/// The actions agreed with a school and how they are rated. Start at [Action].
@NullMarked
package org.daybook.domain.plan;

import org.jspecify.annotations.NullMarked;
