package org.daybook.storage.json.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.visit.kept.Proposals;
import org.daybook.storage.json.Fields;
import org.jspecify.annotations.Nullable;

/// What the judgements pointed to when a note was issued, as JSON. Categories and areas are lists,
/// because their order is the pack's.
final class ProposalsJson {
  private ProposalsJson() {}

  static Fields write(Proposals proposals) {
    return Fields.empty()
        .put("all", write(proposals.all().overall()))
        .put("school", write(proposals.school()))
        .putAll("areas", proposals.all().areas().entrySet(), ProposalsJson::area);
  }

  /// @param proposals null where an older program issued the note
  static @Nullable Proposals read(@Nullable Fields proposals) {
    if (proposals == null) {
      return null;
    }
    SequencedMap<String, Fit> areas = new LinkedHashMap<>();
    for (Fields area : proposals.all("areas", area -> area)) {
      areas.put(area.text("id"), fit(area.object("fit")));
    }
    return new Proposals(
        new CategoryProposal(fit(proposals.object("all")), areas), fit(proposals.object("school")));
  }

  private static Fields area(Map.Entry<String, Fit> area) {
    return Fields.empty().put("id", area.getKey()).put("fit", write(area.getValue()));
  }

  private static Fields write(Fit fit) {
    Fields fields =
        Fields.empty()
            .put("proposed", fit.proposed().orElse(null))
            .putList("tied", fit.tied())
            .putAll(
                "categories",
                fit.distances().entrySet(),
                each ->
                    Fields.empty()
                        .put("id", each.getKey())
                        .put("distance", (int) each.getValue())
                        .put("count", (int) fit.counts().getOrDefault(each.getKey(), 0)))
            .put("placed", fit.coverage().placed())
            .put("applicable", fit.coverage().applicable())
            .put("minimum", Double.toString(fit.coverage().minimum()));
    fit.margin()
        .ifPresent(
            margin ->
                fields
                    .put("marginAspects", margin.aspects())
                    .put("marginTowards", margin.towards()));
    return fields;
  }

  private static Fit fit(Fields fit) {
    SequencedMap<String, Integer> distances = new LinkedHashMap<>();
    SequencedMap<String, Integer> counts = new LinkedHashMap<>();
    for (Fields category : fit.all("categories", each -> each)) {
      distances.put(category.text("id"), category.number("distance"));
      counts.put(category.text("id"), category.number("count"));
    }
    return new Fit(
        Optional.ofNullable(fit.textOrNull("proposed")),
        fit.textsOrNone("tied"),
        distances,
        counts,
        new Fit.Coverage(
            fit.number("placed"),
            fit.number("applicable"),
            Double.parseDouble(fit.text("minimum"))),
        Optional.ofNullable(fit.textOrNull("marginTowards"))
            .map(towards -> new Fit.Margin(fit.number("marginAspects"), towards)));
  }
}
