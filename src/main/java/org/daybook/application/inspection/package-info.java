/// The ways in which schools are inspected, as data. Start at [InspectionFrames].
@NullMarked
package org.daybook.application.inspection;

import org.jspecify.annotations.NullMarked;
