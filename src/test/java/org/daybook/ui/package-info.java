/// Tests of the window, without a display. Start at [Gallery], which shows what it is made of.
@NullMarked
package org.daybook.ui;

import org.jspecify.annotations.NullMarked;
