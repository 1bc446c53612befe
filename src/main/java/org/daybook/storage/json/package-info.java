/// The JSON inside a record's body and summary. Start at [VisitJson].
@NullMarked
package org.daybook.storage.json;

import org.jspecify.annotations.NullMarked;
