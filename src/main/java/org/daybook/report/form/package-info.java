/// What a filled-in form says on paper. Start at [FormReport].
@NullMarked
package org.daybook.report.form;

import org.jspecify.annotations.NullMarked;
