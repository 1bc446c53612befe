/// Finding what was written anywhere in the store. Start at [NoteFinding].
@NullMarked
package org.daybook.application.search;

import org.jspecify.annotations.NullMarked;
