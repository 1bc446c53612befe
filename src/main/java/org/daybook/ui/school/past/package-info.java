/// What a school's earlier frameworks kept, shown where the present one keeps the same. Start at
/// [WithEarlier].
@NullMarked
package org.daybook.ui.school.past;

import org.jspecify.annotations.NullMarked;
