package org.daybook.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Form.About;
import org.daybook.domain.form.Form.Every;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.indicator.Measure;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.Value;
import org.jspecify.annotations.Nullable;

/// Reads forms and what holds for each as a whole.
final class FormReader {
  private static final int MOST_FORMS = 50;
  private static final int MOST_PARTS = 60;
  private static final int MOST_TERMS = 6;

  private final Map<String, Measure> measures;
  private final Map<String, AssuranceGrid> grids;
  private final Set<String> terms;
  private final Set<String> names = new HashSet<>();
  private final Set<String> formIds = new HashSet<>();

  /// Reads forms that refer to these measures, grids and terms.
  FormReader(Map<String, Measure> measures, Map<String, AssuranceGrid> grids, Set<String> terms) {
    this.measures = measures;
    this.grids = grids;
    this.terms = terms;
  }

  Map<String, Form> forms(Fields pack) {
    Map<String, Form> forms = new LinkedHashMap<>();
    pack.groupsIfAny("forms", MOST_FORMS, this::form).forEach(form -> forms.put(form.id(), form));
    return forms;
  }

  private Form form(Fields fields) {
    String id = fields.newId("id", formIds);
    Every every =
        fields.optional("every", (value, name) -> value.choice(name, Every.class)).orElse(null);
    if (every == Every.TERM && terms.isEmpty()) {
      fields.note("every", "`every: term` needs `terms`");
    }
    About about =
        fields
            .optional("about", (value, name) -> value.choice(name, About.class))
            .orElse(About.SCHOOL);
    String feeds = feeds(fields, every, about);
    return new Form(
        id,
        fields.newText("name", "form", names),
        about,
        every,
        fields.optional("approval", Value::yes).orElse(false),
        feeds,
        fields.textOr("confidentiality", ""),
        parts(fields, every, figures(feeds)));
  }

  private @Nullable String feeds(Fields fields, @Nullable Every every, About about) {
    if (!fields.has("feeds")) {
      return null;
    }
    if (every != Every.TERM) {
      fields.note("feeds", "`feeds` needs `every: term`");
    }
    if (about != About.SCHOOL) {
      fields.noteSince("feeds", "`feeds` needs a form about schools");
    }
    return fields.reference("feeds", grids.keySet(), "grid", Value::id);
  }

  /// The measures that figures of a form can be about.
  private Map<String, Measure> figures(@Nullable String feeds) {
    AssuranceGrid grid = feeds == null ? null : grids.get(feeds);
    return grid == null
        ? measures
        : grid.rows().stream()
            .flatMap(row -> row.measures().stream())
            .collect(Collectors.toMap(Measure::id, measure -> measure, (a, _) -> a));
  }

  private List<Part> parts(Fields form, @Nullable Every every, Map<String, Measure> figures) {
    Set<String> ids = new HashSet<>();
    List<Lead> leads = new ArrayList<>();
    QuestionReader questions = new QuestionReader(figures);
    List<Part> parts =
        form.groups(
            "parts",
            1,
            MOST_PARTS,
            fields -> {
              Part part =
                  new Part(
                      fields.newId("id", ids),
                      fields.text("title"),
                      fields.textOr("hint", ""),
                      onlyIn(fields, every),
                      questions.question(fields));
              if (part.question()
                  instanceof Question.YesNo(var _, var anyYes, var allNo, var skips)) {
                leads.add(new Lead(fields, part.id(), "any-yes", anyYes, List.of()));
                leads.add(new Lead(fields, part.id(), "all-no", allNo, List.of()));
                leads.add(
                    new Lead(
                        fields,
                        part.id(),
                        "all-no-skips",
                        skips,
                        Stream.concat(anyYes.stream(), allNo.stream()).toList()));
              }
              return part;
            });
    leads.forEach(lead -> lead.check(ids));
    return parts;
  }

  private List<String> onlyIn(Fields fields, @Nullable Every every) {
    if (fields.has("only-in") && every != Every.TERM && every != Every.HALF_TERM) {
      fields.note("only-in", "`only-in` needs a form with `every: term` or `every: half-term`");
    }
    return fields.references("only-in", terms, "term", MOST_TERMS);
  }

  /// References to other parts of the form, which may come later in it.
  ///
  /// @param own id of the part that refers
  /// @param elsewhere what is referred to under keys that this one does not go with
  private record Lead(
      Fields from, String own, String key, List<String> to, List<String> elsewhere) {
    void check(Set<String> ids) {
      Set<String> seen = new HashSet<>();
      for (String id : to) {
        from.noteTwice(key, "part", id, seen);
        if (!ids.contains(id)) {
          from.note(key, "there is no part `" + id + "`");
        } else if (id.equals(own)) {
          from.noteSince(key, "`" + key + "` cannot name the part it stands in");
        } else if (elsewhere.contains(id)) {
          from.noteSince(
              key, "the part `" + id + "` is in `any-yes` or `all-no`, so not in `" + key + "`");
        }
      }
    }
  }
}
