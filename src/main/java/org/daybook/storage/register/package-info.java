/// The school register as it is kept: taking in schools and finding them again. Start at
/// [SchoolRegister].
@NullMarked
package org.daybook.storage.register;

import org.jspecify.annotations.NullMarked;
