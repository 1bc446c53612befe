package org.daybook.application.year;

import org.daybook.application.record.Saving;
import org.daybook.domain.booklet.YearReading;

/// A school's year and all that follows from its records, at one moment.
public record YearStanding(YearReading reading, Saving saving) {}
