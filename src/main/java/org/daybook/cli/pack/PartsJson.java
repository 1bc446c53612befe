package org.daybook.cli.pack;

import java.math.BigDecimal;
import java.util.List;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Question;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Band;
import org.daybook.domain.indicator.Band.Limit;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.strand.Stage;
import org.daybook.domain.strand.Strand;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The parts of a pack that refer to each other, as JSON: what is referred to appears as its id.
public final class PartsJson {
  private PartsJson() {}

  static ObjectNode strand(Strand strand) {
    ObjectNode node = Json.MAPPER.valueToTree(strand);
    node.set("stages", Json.MAPPER.valueToTree(strand.stages().stream().map(Stage::id).toList()));
    return node;
  }

  static ObjectNode measure(Measure measure) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", measure.id());
    node.put("name", measure.name());
    node.put("unit", Answer.word(measure.unit()));
    node.put("from", measure.range().from());
    node.put("to", measure.range().to());
    ArrayNode bands = node.putArray("bands");
    measure.bands().forEach(band -> bands.add(band(band)));
    return node;
  }

  /// A band with the limits it has, under the names of the pack's own keys.
  private static ObjectNode band(Band band) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("rating", band.rating().id());
    Limit lower = band.lower();
    Limit upper = band.upper();
    node.put("from", lower != null && lower.included() && !lower.first() ? lower.at() : null);
    node.put("above", lower != null && !lower.included() ? lower.at() : null);
    node.put("orAbove", lower != null && lower.first() ? lower.at() : null);
    node.put("to", at(upper, true));
    node.put("below", at(upper, false));
    return node;
  }

  private static @Nullable BigDecimal at(@Nullable Limit limit, boolean included) {
    return limit != null && limit.included() == included ? limit.at() : null;
  }

  static ObjectNode grid(AssuranceGrid grid) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", grid.id());
    node.put("name", grid.name());
    node.put("confidentiality", grid.confidentiality());
    ArrayNode groups = node.putArray("groups");
    for (AssuranceGrid.RowGroup group : grid.groups()) {
      ObjectNode its = groups.addObject();
      its.put("name", group.name());
      ArrayNode rows = its.putArray("rows");
      group.rows().forEach(row -> rows.add(row(row)));
    }
    return node;
  }

  private static ObjectNode row(Row row) {
    ObjectNode node = Json.MAPPER.valueToTree(row);
    node.set("measures", ids(row.measures()));
    return node;
  }

  static ObjectNode form(Form form) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", form.id());
    node.put("name", form.name());
    node.put("about", Answer.word(form.about()));
    Form.Every every = form.every();
    node.put("every", every == null ? null : Answer.word(every));
    node.put("approval", form.approval());
    node.put("feeds", form.feeds());
    node.put("confidentiality", form.confidentiality());
    ArrayNode parts = node.putArray("parts");
    form.parts().forEach(part -> parts.add(part(part)));
    return node;
  }

  private static ObjectNode part(Form.Part part) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", part.id());
    node.put("title", part.title());
    node.put("hint", part.hint());
    node.set("onlyIn", Json.MAPPER.valueToTree(part.onlyIn()));
    node.put("kind", kind(part.question()));
    ObjectNode asked =
        part.question() instanceof Question.Figures(List<Measure> measures)
            ? Json.MAPPER.createObjectNode().set("measures", ids(measures))
            : Json.MAPPER.valueToTree(part.question());
    node.setAll(asked);
    return node;
  }

  private static String kind(Question question) {
    return switch (question) {
      case Question.Line _ -> "line";
      case Question.Prose _ -> "text";
      case Question.Day _ -> "date";
      case Question.Choice _ -> "choice";
      case Question.YesNo _ -> "yes-no";
      case Question.Checklist _ -> "checklist";
      case Question.Figures _ -> "figures";
      case Question.Matrix _ -> "matrix";
      case Question.Table _ -> "table";
    };
  }

  private static ArrayNode ids(List<Measure> measures) {
    return Json.MAPPER.valueToTree(measures.stream().map(Measure::id).toList());
  }
}
