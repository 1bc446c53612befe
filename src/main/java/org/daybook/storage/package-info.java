/// The store on disk: one folder with one SQLite file that holds sealed records, kept framework
/// packs, settings and the school register. Start at [Store].
@NullMarked
package org.daybook.storage;

import org.jspecify.annotations.NullMarked;
