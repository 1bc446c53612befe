package org.daybook.application.grid;

import org.daybook.application.record.Saving;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.grid.GridReading;

/// A grid and all that follows from it, at one moment.
public record GridStanding(Framework framework, GridReading reading, Saving saving) {}
