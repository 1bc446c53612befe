package org.daybook.ui.visits;

import org.daybook.domain.filter.VisitFilter;

/// The filter of the list of visits, kept while one looks at a visit and comes back; gone once the
/// store is locked. Used on the FX thread.
public final class KeptFilter {
  private VisitFilter filter = VisitFilter.ALL;

  VisitFilter filter() {
    return filter;
  }

  void keep(VisitFilter changed) {
    filter = changed;
  }
}
