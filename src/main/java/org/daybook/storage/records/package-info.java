/// Visits as they are kept: each saved whole, sealed and by revision. Start at [RecordStore].
@NullMarked
package org.daybook.storage.records;

import org.jspecify.annotations.NullMarked;
