package org.daybook.packs;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Question;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.year.BookletPlan;
import org.daybook.domain.year.BookletPlan.Evaluated;
import org.jspecify.annotations.Nullable;

/// Lets a section ask for the evaluation of each element by itself: the rows of the matrix that
/// they go into, each known by its place from 1.
final class ElementSections {
  private ElementSections() {}

  /// The visit types with that section taken apart, where the pack asks for it.
  static List<VisitType> in(
      List<VisitType> visits, @Nullable BookletPlan booklet, Map<String, Form> forms) {
    Evaluated evaluated = booklet == null ? null : booklet.evaluated();
    if (evaluated == null || !evaluated.byElement()) {
      return visits;
    }
    List<Group> elements = elements(evaluated, forms);
    return visits.stream().map(type -> with(type, evaluated, elements)).toList();
  }

  private static List<Group> elements(Evaluated evaluated, Map<String, Form> forms) {
    Form form = forms.get(evaluated.form());
    return form == null
        ? List.of()
        : form.findPart(evaluated.part()).stream()
            .map(Form.Part::question)
            .filter(Question.Matrix.class::isInstance)
            .map(Question.Matrix.class::cast)
            .flatMap(
                matrix ->
                    IntStream.rangeClosed(1, matrix.rows().size())
                        .mapToObj(
                            row -> new Group(Integer.toString(row), matrix.rows().get(row - 1))))
            .toList();
  }

  private static VisitType with(VisitType type, Evaluated evaluated, List<Group> elements) {
    return new VisitType(
        type.id(),
        type.name(),
        type.document(),
        type.length(),
        type.sections().stream()
            .map(
                section ->
                    section.id().equals(evaluated.section()) ? of(section, elements) : section)
            .toList(),
        type.circulation(),
        type.confidentiality(),
        type.meantFor(),
        type.activities(),
        type.signedBy());
  }

  private static Section of(Section section, List<Group> elements) {
    return new Section(
        section.id(),
        section.title(),
        section.hint(),
        section.audience(),
        elements,
        false,
        section.needed());
  }
}
