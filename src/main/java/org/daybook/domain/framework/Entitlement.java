package org.daybook.domain.framework;

import org.daybook.domain.calendar.Rhythm;
import org.jspecify.annotations.Nullable;

/// One thing a support level brings.
///
/// @param kind what it is, such as `adviser-visit`, `plan`, `plan-review`, `review`, `meeting`
/// @param text what the school gets, in one short sentence
/// @param timesAYear how often in an academic year, or null when not a fixed number
/// @param rhythm how it recurs, or null when it does not
/// @param days whole or half days each time or in all, as the text says, or null when not counted
public record Entitlement(
    String kind,
    String text,
    @Nullable Integer timesAYear,
    @Nullable Rhythm rhythm,
    @Nullable Double days) {}
