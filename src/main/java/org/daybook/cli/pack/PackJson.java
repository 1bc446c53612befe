package org.daybook.cli.pack;

import java.time.format.DateTimeFormatter;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Identity;
import org.daybook.domain.framework.Statement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A framework pack as JSON. The shape is a promise to scripts: see the user guide.
public final class PackJson {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private PackJson() {}

  /// Which pack it is: what `pack list` tells of each.
  static ObjectNode identity(Framework framework) {
    Identity identity = framework.identity();
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", identity.id());
    node.put("version", identity.version());
    node.put("title", identity.title());
    node.put("organisation", identity.organisation());
    node.put("validFrom", identity.validFrom().toString());
    node.put("validTo", identity.validTo() == null ? null : identity.validTo().toString());
    node.put("checksum", identity.checksum());
    return node;
  }

  /// All of it.
  static ObjectNode of(Framework framework) {
    ObjectNode node = identity(framework);
    node.set("vocabulary", Json.MAPPER.valueToTree(framework.vocabulary()));
    node.put("minimumCoverage", framework.scale().minimumCoverage());
    ArrayNode categories = node.putArray("categories");
    framework.categories().forEach(category -> categories.add(category(category)));
    ArrayNode areas = node.putArray("areas");
    framework.areas().forEach(area -> areas.add(area(area, framework)));
    node.set("supportLevels", Json.MAPPER.valueToTree(framework.support()));
    node.set("visitTypes", Json.MAPPER.valueToTree(framework.practice().visitTypes()));
    ArrayNode halfTerms = node.putArray("halfTerms");
    framework.practice().schoolYear().halfTerms().forEach(h -> halfTerms.add(halfTerm(h)));
    node.set("categoryShared", Json.MAPPER.valueToTree(framework.practice().categoryShared()));
    node.set("drawsOn", Json.MAPPER.valueToTree(framework.scale().drawsOn()));
    node.set("notes", Json.MAPPER.valueToTree(framework.practice().noteRules()));
    node.set("terms", Json.MAPPER.valueToTree(framework.practice().yearPlan().terms()));
    node.set("calendar", Json.MAPPER.valueToTree(framework.practice().yearPlan().calendar()));
    node.set("booklet", Json.MAPPER.valueToTree(framework.practice().yearPlan().booklet()));
    node.set("stages", Json.MAPPER.valueToTree(framework.practice().route().stages()));
    ArrayNode strands = node.putArray("strands");
    framework.practice().route().strands().forEach(s -> strands.add(PartsJson.strand(s)));
    node.set("daysCounted", Json.MAPPER.valueToTree(framework.practice().route().counted()));
    node.set("ratings", Json.MAPPER.valueToTree(framework.instruments().ratings()));
    ArrayNode measures = node.putArray("measures");
    framework.instruments().measures().forEach(m -> measures.add(PartsJson.measure(m)));
    ArrayNode grids = node.putArray("grids");
    framework.instruments().grids().forEach(grid -> grids.add(PartsJson.grid(grid)));
    ArrayNode forms = node.putArray("forms");
    framework.instruments().forms().forEach(form -> forms.add(PartsJson.form(form)));
    return node;
  }

  private static ObjectNode category(Category category) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", category.id());
    node.put("rank", category.rank());
    node.put("name", category.name());
    node.put("shortName", category.shortName());
    node.put("supportLevel", category.support());
    node.put("meaning", category.meaning());
    return node;
  }

  private static ObjectNode area(Area area, Framework framework) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", area.id());
    node.put("name", area.name());
    ArrayNode aspects = node.putArray("aspects");
    area.aspects().forEach(aspect -> aspects.add(aspect(aspect, framework)));
    return node;
  }

  private static ObjectNode aspect(Aspect aspect, Framework framework) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", aspect.id());
    node.put("name", aspect.name());
    node.put("onlyWith", aspect.onlyWith() == null ? null : Answer.word(aspect.onlyWith()));
    ObjectNode statements = node.putObject("statements");
    for (Category category : framework.categories()) {
      ArrayNode its = statements.putArray(category.id());
      aspect.statements(category).forEach(statement -> its.add(statement(statement)));
    }
    return node;
  }

  private static ObjectNode statement(Statement statement) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", statement.id());
    node.put("text", statement.text());
    node.put("signal", statement.signal());
    return node;
  }

  private static ObjectNode halfTerm(HalfTerm halfTerm) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("name", halfTerm.name());
    node.put("from", DAY.format(halfTerm.from()));
    return node;
  }
}
