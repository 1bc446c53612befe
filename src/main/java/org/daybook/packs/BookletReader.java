package org.daybook.packs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Question;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.year.BookletPlan;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.Value;
import org.jspecify.annotations.Nullable;

/// Reads what the one document of a school's year holds.
final class BookletReader {
  private static final int MOST = 50;

  private final PracticeReader practice;
  private final Set<String> terms;
  private final Map<String, Form> forms;
  private final Set<String> forSchools;

  /// @param terms names of the pack's terms
  BookletReader(PracticeReader practice, Set<String> terms, Map<String, Form> forms) {
    this.practice = practice;
    this.terms = terms;
    this.forms = forms;
    this.forSchools =
        practice.sections().values().stream()
            .filter(section -> section.audience() == Audience.SCHOOL)
            .map(Section::id)
            .collect(Collectors.toSet());
  }

  BookletPlan read(Fields fields) {
    for (String key : List.of("evaluated", "summary")) {
      if (fields.has(key) && terms.isEmpty()) {
        fields.note(key, "`" + key + "` needs `terms`");
      }
    }
    BookletPlan plan =
        new BookletPlan(
            fields.text("name"),
            fields.required(
                "visits",
                List.of(),
                (value, name) -> value.references(name, practice.visitTypes(), "visit type", MOST)),
            sections(fields),
            recurring(fields),
            fields.textOr("confidentiality", ""),
            fields.has("evaluated") ? evaluated(fields.group("evaluated")) : null,
            fields.has("summary") ? summary(fields.group("summary")) : null);
    fields.finish();
    return plan;
  }

  /// A form about the organisation is kept with no school's year.
  private List<String> recurring(Fields fields) {
    List<String> its =
        fields.references("forms", ids(form -> form.every() != null), "recurring form", MOST);
    forms.values().stream()
        .filter(form -> its.contains(form.id()) && form.about() != Form.About.SCHOOL)
        .forEach(
            form ->
                fields.noteSince(
                    "forms", "the form `" + form.id() + "` is about the organisation"));
    return its;
  }

  private BookletPlan.Evaluated evaluated(Fields fields) {
    String id = fields.reference("form", termly(), "form of each term", Value::id);
    String part = fields.required("part", "", Value::id);
    Form form = forms.get(id);
    if (form != null
        && form.findPart(part).filter(p -> p.question() instanceof Question.Matrix).isEmpty()) {
      fields.note("part", "the form `" + id + "` has no matrix `" + part + "`");
    }
    String section = section(fields);
    boolean byElement = fields.optional("by-element", Value::yes).orElse(false);
    if (byElement && !isPlain(section)) {
      fields.note("by-element", "`by-element` needs a `section` without `about` and `summary`");
    }
    BookletPlan.Evaluated evaluated = new BookletPlan.Evaluated(id, part, section, byElement);
    fields.finish();
    return evaluated;
  }

  /// Whether a section asks for one text and stands in the body of a note.
  private boolean isPlain(@Nullable String id) {
    Section section = id == null ? null : practice.sections().get(id);
    return section != null && section.about().isEmpty() && !section.summary();
  }

  private @Nullable String section(Fields fields) {
    return fields.has("section")
        ? fields.reference("section", forSchools, "section that the school may read", Value::id)
        : null;
  }

  private BookletPlan.Summary summary(Fields fields) {
    BookletPlan.Summary summary =
        new BookletPlan.Summary(
            fields.text("name"),
            sections(fields),
            fields.references("forms", termly(), "form of each term", MOST),
            fields.textsIfAny("circulation", MOST),
            fields.textOr("confidentiality", ""));
    fields.finish();
    return summary;
  }

  private List<String> sections(Fields fields) {
    return fields.required(
        "sections",
        List.of(),
        (value, name) ->
            value.references(name, forSchools, "section that the school may read", MOST));
  }

  private Set<String> termly() {
    return ids(form -> form.every() == Form.Every.TERM && form.about() == Form.About.SCHOOL);
  }

  private Set<String> ids(Predicate<Form> which) {
    return forms.values().stream().filter(which).map(Form::id).collect(Collectors.toSet());
  }
}
