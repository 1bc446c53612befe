/// How a visit, and what is kept beside it, is written as JSON.
@NullMarked
package org.daybook.storage.json.visit;

import org.jspecify.annotations.NullMarked;
