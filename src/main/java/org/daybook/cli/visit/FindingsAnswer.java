package org.daybook.cli.visit;

import java.util.Map;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was found at a visit, as JSON.
final class FindingsAnswer {
  private final VisitType type;
  private final Findings findings;

  FindingsAnswer(VisitType type, Findings findings) {
    this.type = type;
    this.findings = findings;
  }

  /// Adds it.
  void to(ObjectNode node) {
    node.set("activities", VisitAnswer.texts(findings.activities()));
    node.set("notes", notes());
    ObjectNode own = node.putObject("selfEvaluation");
    findings.selfEvaluation().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(said -> own.put(said.getKey(), said.getValue()));
    node.set("judgements", judgements());
    node.set("disagreements", disagreements());
    node.set("evidence", evidence());
  }

  private ArrayNode notes() {
    ArrayNode array = Json.MAPPER.createArrayNode();
    for (Section section : type.sections()) {
      for (String key : section.noteKeys()) {
        add(
            array,
            key,
            section,
            Answer.word(section.audience()),
            findings.notes().getOrDefault(key, ""));
        findings.asides().stream()
            .filter(aside -> aside.section().equals(key))
            .forEach(
                aside -> add(array, key, section, Answer.word(aside.audience()), aside.text()));
      }
    }
    return array;
  }

  private static void add(
      ArrayNode array, String key, Section section, String audience, String text) {
    array
        .addObject()
        .put("section", key)
        .put("title", section.title())
        .put("audience", audience)
        .put("text", text);
  }

  private ObjectNode judgements() {
    ObjectNode voices = Json.MAPPER.createObjectNode();
    for (Voice voice : Voice.values()) {
      ObjectNode aspects = voices.putObject(Answer.word(voice));
      findings.judgements().of(voice).entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(judged -> add(aspects.putObject(judged.getKey()), judged.getValue()));
    }
    return voices;
  }

  private static void add(ObjectNode node, Judgement judgement) {
    node.put("category", judgement.placement().word());
    node.put("rationale", judgement.rationale());
    node.set("ticked", VisitAnswer.texts(judgement.ticked().stream().sorted().toList()));
    node.put("discussed", judgement.discussed());
    node.put("on", VisitAnswer.text(judgement.on()));
  }

  private ObjectNode disagreements() {
    ObjectNode node = Json.MAPPER.createObjectNode();
    findings.judgements().disagreements().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                node.putObject(each.getKey())
                    .put("words", each.getValue().words())
                    .put("on", each.getValue().on().toString()));
    return node;
  }

  private ArrayNode evidence() {
    ArrayNode array = Json.MAPPER.createArrayNode();
    for (Evidence item : findings.evidence()) {
      ObjectNode node = array.addObject();
      node.put("id", item.id().toString());
      node.put("kind", Answer.word(item.source()));
      node.put("text", item.text());
      node.put("who", item.who());
      node.set("aspects", VisitAnswer.texts(item.aspects().stream().sorted().toList()));
      node.put("challenges", item.challenges());
      node.put("bySchool", item.voice() == Voice.SCHOOL);
      node.put("audience", Answer.word(item.audience()));
      node.put("value", item.value());
      ArrayNode attached = node.putArray("attachments");
      for (Attachment attachment : item.attachments()) {
        attached
            .addObject()
            .put("id", attachment.id().toString())
            .put("name", attachment.name())
            .put("type", attachment.format().mediaType())
            .put("bytes", attachment.size())
            .put("alt", attachment.alt());
      }
    }
    return array;
  }
}
