/// How a visit comes to an issued note: its states, who changed them and when, and what the
/// headteacher answered. It knows nothing of what the note says.
@NullMarked
package org.daybook.domain.course;

import org.jspecify.annotations.NullMarked;
