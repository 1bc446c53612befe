package org.daybook.domain.framework;

import java.util.List;
import java.util.Optional;
import org.daybook.domain.form.Form;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;

/// What an organisation records besides its visits: figures, assurance grids and forms.
///
/// @param ratings from the most to the least assured
public record Instruments(
    List<Rating> ratings, List<Measure> measures, List<AssuranceGrid> grids, List<Form> forms) {
  public static final Instruments NONE =
      new Instruments(List.of(), List.of(), List.of(), List.of());

  public Instruments {
    ratings = List.copyOf(ratings);
    measures = List.copyOf(measures);
    grids = List.copyOf(grids);
    forms = List.copyOf(forms);
  }

  public Optional<Measure> findMeasure(String id) {
    return measures.stream().filter(m -> m.id().equals(id)).findFirst();
  }

  public Optional<AssuranceGrid> findGrid(String id) {
    return grids.stream().filter(g -> g.id().equals(id)).findFirst();
  }

  public Optional<Form> findForm(String id) {
    return forms.stream().filter(f -> f.id().equals(id)).findFirst();
  }
}
