/// The framework packs at hand and those that earlier records were made with.
/// Start at [Frameworks].
@NullMarked
package org.daybook.application.frameworks;

import org.jspecify.annotations.NullMarked;
