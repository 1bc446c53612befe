/// The one page an adviser reads on the way to a visit, as a document. Start at [BriefReport].
@NullMarked
package org.daybook.report.brief;

import org.jspecify.annotations.NullMarked;
