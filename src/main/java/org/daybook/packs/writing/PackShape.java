package org.daybook.packs.writing;

import java.util.List;
import java.util.Set;
import org.daybook.packs.writing.Shape.Content;
import org.daybook.packs.writing.Shape.Slot;

/// The keys of a pack as `src/docs/pack-format.md` lists them.
public final class PackShape {
  private static final Content LINE = new Content.Words(false);
  private static final Content PROSE = new Content.Words(true);
  private static final Content TEXTS = new Content.Texts();
  private static final Content SIBLINGS = new Content.Siblings();
  private static final Content YES = new Content.OneOf(List.of("true", "false"));
  private static final Content RHYTHM =
      new Content.OneOf(
          List.of(
              "weekly",
              "every-four-weeks",
              "monthly",
              "half-termly",
              "termly",
              "every-three-months",
              "yearly",
              "every-two-years",
              "every-three-years",
              "every-four-years"));
  private static final String CATEGORIES = "scale/categories/*/id";
  private static final String VISITS = "visits/*/id";
  private static final String FORMS = "forms/*/id";

  private static final Shape CATEGORY =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              needed("short", LINE),
              needed("support", new Content.Reference("support/*/id")),
              needed("meaning", PROSE)));
  private static final Shape STATEMENT =
      new Shape("text", List.of(needed("text", LINE), key("signal", YES)));
  private static final Shape ASPECT =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              key("only-with", new Content.OneOf(List.of("early-years", "sixth-form"))),
              key(
                  "statements",
                  new Content.ForEach(CATEGORIES, new Content.Statements(STATEMENT)))));
  private static final Shape AREA =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              needed("aspects", new Content.Parts(ASPECT))));
  private static final Shape SCALE =
      new Shape(
          "",
          List.of(
              key("minimum-coverage", LINE),
              key("draws-on", TEXTS),
              needed("categories", new Content.Parts(CATEGORY)),
              needed("areas", new Content.Parts(AREA))));
  private static final Shape BRINGS =
      new Shape(
          "text",
          List.of(
              needed("kind", LINE),
              needed("text", PROSE),
              key("times-a-year", LINE),
              key("rhythm", RHYTHM),
              key("days", LINE)));
  private static final Shape SUPPORT =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              needed("days", LINE),
              key("first-step", PROSE),
              needed("brings", new Content.Parts(BRINGS))));
  private static final Shape GROUP =
      new Shape("name", List.of(needed("id", LINE), needed("name", LINE)));
  private static final Shape SECTION =
      new Shape(
          "title",
          List.of(
              needed("id", LINE),
              needed("title", LINE),
              key("hint", PROSE),
              needed("audience", new Content.OneOf(List.of("school", "internal", "private"))),
              key("about", new Content.References("groups/*/id")),
              key("summary", YES),
              key("needed", YES)));
  private static final Shape VISIT =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              needed("document", LINE),
              key("length", LINE),
              needed("sections", new Content.References("sections/*/id")),
              needed("circulation", TEXTS),
              key("confidentiality", PROSE),
              key(
                  "for",
                  new Content.OneOf(List.of("maintained", "academy", "early-years-setting"))),
              key("activities", TEXTS),
              key("signed-by", TEXTS)));
  private static final Shape NOTES =
      new Shape(
          "",
          List.of(
              key("evidence-discussed-with", LINE),
              key("alert", LINE),
              key("lead-check", LINE),
              key("lead-check-first", YES),
              key("accuracy-check-days", LINE)));
  private static final String HALF_TERMS = "year/half-terms/*/name";
  private static final Shape YEAR =
      new Shape(
          "",
          List.of(
              needed(
                  "half-terms",
                  new Content.Parts(
                      new Shape("name", List.of(needed("name", LINE), needed("from", LINE)))))));
  private static final Shape TERM =
      new Shape(
          "name",
          List.of(
              needed("name", LINE),
              needed("half-terms", new Content.References(HALF_TERMS)),
              key("documents", TEXTS)));
  private static final Shape ITEM =
      new Shape(
          "text",
          List.of(
              needed("text", LINE),
              key("form", new Content.Reference(FORMS)),
              key("grid", new Content.Reference("grids/*/id")),
              key("note", YES),
              key("optional", YES)));
  private static final Shape CALENDAR =
      new Shape(
          "half-term",
          List.of(
              needed("half-term", new Content.Reference(HALF_TERMS)),
              needed("visit", new Content.Reference(VISITS)),
              key("support", new Content.References("support/*/id")),
              needed("focus", PROSE),
              key("beforehand", new Content.TextsOrParts(ITEM)),
              key("on-the-day", new Content.TextsOrParts(ITEM)),
              key("activities", TEXTS)));
  private static final Shape EVALUATED =
      new Shape(
          "",
          List.of(
              needed("form", new Content.Reference(FORMS)),
              needed("part", LINE),
              key("section", new Content.Reference("sections/*/id")),
              key("by-element", YES)));
  private static final Shape SUMMARY =
      new Shape(
          "",
          List.of(
              needed("name", LINE),
              needed("sections", new Content.References("sections/*/id")),
              key("forms", new Content.References(FORMS)),
              key("circulation", TEXTS),
              key("confidentiality", PROSE)));
  private static final Shape BOOKLET =
      new Shape(
          "",
          List.of(
              needed("name", LINE),
              needed("visits", new Content.References(VISITS)),
              needed("sections", new Content.References("sections/*/id")),
              key("forms", new Content.References(FORMS)),
              key("confidentiality", PROSE),
              key("evaluated", new Content.Part(EVALUATED)),
              key("summary", new Content.Part(SUMMARY))));
  private static final Shape STAGE =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              needed("meaning", PROSE),
              needed("qualities", TEXTS)));
  private static final Shape STEP =
      new Shape(
          "text",
          List.of(
              needed("text", PROSE),
              key("rhythm", RHYTHM),
              key("days", LINE),
              key("visit", new Content.Reference(VISITS))));
  private static final Shape STRAND =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              needed("categories", new Content.References(CATEGORIES)),
              needed("steps", new Content.Parts(STEP)),
              key("menu", TEXTS),
              key("stages", new Content.References("stages/*/id")),
              key("until", PROSE)));
  private static final Shape COUNTED =
      new Shape(
          "name",
          List.of(
              key("kind", LINE),
              needed("name", LINE),
              key("visits", new Content.References(VISITS))));
  private static final Shape RATING =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              needed("short", LINE),
              needed("colour", new Content.OneOf(List.of("green", "amber", "red")))));
  private static final Shape BAND =
      new Shape(
          "rating",
          List.of(
              needed("rating", new Content.Reference("ratings/*/id")),
              key("from", LINE),
              key("above", LINE),
              key("or-above", LINE),
              key("to", LINE),
              key("below", LINE)));
  private static final Shape MEASURE =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              needed("unit", new Content.OneOf(List.of("percent", "number", "score"))),
              key(
                  "range",
                  new Content.Part(new Shape("", List.of(key("from", LINE), key("to", LINE))))),
              key("overlap", new Content.OneOf(List.of("less-assured"))),
              key("bands", new Content.Parts(BAND))));
  private static final String MEASURES = "measures/*/id";
  private static final Shape ROW =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              key("measures", new Content.References(MEASURES)),
              key("descriptors", new Content.ForEach("ratings/*/id", TEXTS))));
  private static final Shape GRID =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              key("confidentiality", PROSE),
              needed(
                  "groups",
                  new Content.Parts(
                      new Shape(
                          "name",
                          List.of(
                              needed("name", LINE), needed("rows", new Content.Parts(ROW))))))));
  private static final Shape COLUMN =
      new Shape("name", List.of(needed("name", LINE), key("choices", TEXTS), key("date", YES)));
  private static final Shape PART =
      new Shape(
          "title",
          List.of(
              needed("id", LINE),
              needed("title", LINE),
              needed(
                  "kind",
                  new Content.OneOf(
                      List.of(
                          "line",
                          "text",
                          "date",
                          "choice",
                          "yes-no",
                          "checklist",
                          "figures",
                          "matrix",
                          "table"))),
              key("hint", PROSE),
              key("only-in", new Content.References("terms/*/name")),
              when("calendar", YES, "date"),
              neededWhen("choices", TEXTS, "choice"),
              neededWhen("questions", TEXTS, "yes-no"),
              when("any-yes", SIBLINGS, "yes-no"),
              when("all-no", SIBLINGS, "yes-no"),
              when("all-no-skips", SIBLINGS, "yes-no"),
              neededWhen("items", TEXTS, "checklist"),
              neededWhen("measures", new Content.References(MEASURES), "figures"),
              neededWhen("rows", TEXTS, "matrix"),
              when("every-cell", YES, "matrix"),
              neededWhen("columns", new Content.TextsOrParts(COLUMN), "matrix", "table"),
              when("groups", TEXTS, "table")));
  private static final Shape FORM =
      new Shape(
          "name",
          List.of(
              needed("id", LINE),
              needed("name", LINE),
              key("about", new Content.OneOf(List.of("school", "organisation"))),
              key("every", new Content.OneOf(List.of("half-term", "term", "year"))),
              key("approval", YES),
              key("feeds", new Content.Reference("grids/*/id")),
              key("confidentiality", PROSE),
              needed("parts", new Content.Parts(PART))));

  /// The whole pack.
  public static final Shape PACK =
      new Shape(
          "title",
          List.of(
              needed("format", LINE),
              needed("id", LINE),
              needed("version", LINE),
              needed("title", LINE),
              needed("organisation", LINE),
              needed(
                  "valid",
                  new Content.Part(new Shape("", List.of(needed("from", LINE), key("to", LINE))))),
              needed(
                  "vocabulary",
                  new Content.Part(
                      new Shape(
                          "",
                          List.of(
                              needed("adviser", LINE),
                              needed("adviser-short", LINE),
                              needed("category", LINE),
                              needed("plans", new Content.WordsById()))))),
              key("scale", new Content.Part(SCALE)),
              key("support", new Content.Parts(SUPPORT)),
              key("category-shared-with", TEXTS),
              key("groups", new Content.Parts(GROUP)),
              needed("sections", new Content.Parts(SECTION)),
              needed("visits", new Content.Parts(VISIT)),
              key("notes", new Content.Part(NOTES)),
              needed("year", new Content.Part(YEAR)),
              key("terms", new Content.Parts(TERM)),
              key("calendar", new Content.Parts(CALENDAR)),
              key("booklet", new Content.Part(BOOKLET)),
              key("stages", new Content.Parts(STAGE)),
              key("strands", new Content.Parts(STRAND)),
              key("days-counted", new Content.Parts(COUNTED)),
              key("ratings", new Content.Parts(RATING)),
              key("measures", new Content.Parts(MEASURE)),
              key("grids", new Content.Parts(GRID)),
              key("forms", new Content.Parts(FORM))));

  private PackShape() {}

  private static Slot needed(String name, Content kind) {
    return new Slot(name, kind, true, Set.of());
  }

  private static Slot key(String name, Content kind) {
    return new Slot(name, kind, false, Set.of());
  }

  private static Slot neededWhen(String name, Content kind, String... kinds) {
    return new Slot(name, kind, true, Set.of(kinds));
  }

  private static Slot when(String name, Content kind, String... kinds) {
    return new Slot(name, kind, false, Set.of(kinds));
  }
}
