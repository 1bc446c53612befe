/// Filling in the forms that framework packs define, and having them approved.
/// Start at [Forms].
@NullMarked
package org.daybook.application.form;

import org.jspecify.annotations.NullMarked;
