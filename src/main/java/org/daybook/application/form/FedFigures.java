package org.daybook.application.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.daybook.application.grid.GridFigures;
import org.daybook.domain.assurance.FilledGrid;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Question;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;

/// The figures of a form that feeds a grid: while it is a draft they lie in the grid alone, and an
/// approved form keeps those it was approved with.
final class FedFigures {
  private final GridFigures grids;
  private final Framework framework;
  private final Form form;

  FedFigures(GridFigures grids, Framework framework, Form form) {
    this.grids = grids;
    this.framework = framework;
    this.form = form;
  }

  /// The form with the figures the grid has.
  FilledForm with(FilledForm stored) throws ProblemException {
    Urn school = stored.frame().about().school();
    if (form.feeds() == null || school == null || stored.locked()) {
      return stored;
    }
    Map<String, BigDecimal> figures =
        grids.of(frame(stored, form.feeds(), school), stored.frame().period().name());
    Answers answers = stored.answers();
    for (Place place : places()) {
      BigDecimal figure = figures.get(place.measure());
      answers = answers.with(place.key(), figure == null ? "" : figure.toPlainString());
    }
    return stored.with(answers, form);
  }

  /// The form as it is stored.
  FilledForm without(FilledForm filled) {
    if (form.feeds() == null || filled.frame().about().school() == null || filled.locked()) {
      return filled;
    }
    Answers answers = filled.answers();
    for (Place place : places()) {
      answers = answers.with(place.key(), "");
    }
    return filled.with(answers, form);
  }

  /// Enters into the grid what has changed.
  void enter(FilledForm before, FilledForm after) throws ProblemException {
    Urn school = after.frame().about().school();
    if (form.feeds() == null || school == null) {
      return;
    }
    FilledGrid.Frame frame = frame(after, form.feeds(), school);
    for (Place place : places()) {
      String figure = after.answers().get(place.key());
      if (!figure.equals(before.answers().get(place.key()))) {
        grids.enter(
            frame,
            after.frame().period().name(),
            place.measure(),
            figure.isEmpty() ? null : new BigDecimal(figure));
      }
    }
  }

  private FilledGrid.Frame frame(FilledForm filled, String grid, Urn school) {
    return FilledGrid.Frame.of(
        framework, grid, school, filled.frame().about().name(), filled.frame().period().year());
  }

  private List<Place> places() {
    return form.parts().stream()
        .filter(part -> part.question() instanceof Question.Figures)
        .flatMap(
            part ->
                ((Question.Figures) part.question())
                    .measures().stream()
                        .map(Measure::id)
                        .map(measure -> new Place(Answers.key(part.id(), measure), measure)))
        .toList();
  }

  /// Where a figure stands in the form.
  private record Place(String key, String measure) {}
}
