/// Tests of what a note says and how its PDF is made. Start at [LongVisit].
@NullMarked
package org.daybook.report;

import org.jspecify.annotations.NullMarked;
