/// Working on what is kept about a school besides its visits. Start at [SchoolFiles].
@NullMarked
package org.daybook.application.file;

import org.jspecify.annotations.NullMarked;
