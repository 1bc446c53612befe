/// The SQLite file under everything that is kept: the one connection to it and its migrations.
/// Start at [Database].
@NullMarked
package org.daybook.storage.database;

import org.jspecify.annotations.NullMarked;
