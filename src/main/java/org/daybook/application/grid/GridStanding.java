package org.daybook.application.grid;

import org.daybook.application.record.Saving;
import org.daybook.domain.assurance.GridReading;
import org.daybook.domain.framework.Framework;

/// A grid and all that follows from it, at one moment.
public record GridStanding(Framework framework, GridReading reading, Saving saving) {}
