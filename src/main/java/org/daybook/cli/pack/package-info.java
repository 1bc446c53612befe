/// Commands that ask or check framework packs and open no store.
/// Start at [PackCommand].
@NullMarked
package org.daybook.cli.pack;

import org.jspecify.annotations.NullMarked;
