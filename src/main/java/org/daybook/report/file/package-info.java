/// How documents become files: wholly or not at all.
/// Start at [WholeFile].
@NullMarked
package org.daybook.report.file;

import org.jspecify.annotations.NullMarked;
