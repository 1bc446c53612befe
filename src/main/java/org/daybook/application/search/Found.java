package org.daybook.application.search;

import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.VisitSummary;

/// Words that were found, and the visit they were written at.
public record Found(VisitSummary visit, Passage passage) {}
