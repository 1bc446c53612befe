/// What inspection and the authorities have said about a school: outcomes and formal standing.
/// Start at [InspectionHistory].
@NullMarked
package org.daybook.domain.inspection;

import org.jspecify.annotations.NullMarked;
