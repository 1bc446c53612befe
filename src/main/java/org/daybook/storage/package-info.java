/// The store on disk: sealed records, kept framework packs, settings and the school register, in
/// one SQLite file. Start at [Store].
@NullMarked
package org.daybook.storage;

import org.jspecify.annotations.NullMarked;
