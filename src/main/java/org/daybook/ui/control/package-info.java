/// The controls our screens share, each one thing well, by keyboard and for screen readers.
/// Start at [Field] and [PageHeader]; the gallery among the tests shows all of them.
@NullMarked
package org.daybook.ui.control;

import org.jspecify.annotations.NullMarked;
