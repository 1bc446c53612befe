/// The tab of a visit where people agree on the category.
/// Start at [AgreementView].
@NullMarked
package org.daybook.ui.agreement;

import org.jspecify.annotations.NullMarked;
