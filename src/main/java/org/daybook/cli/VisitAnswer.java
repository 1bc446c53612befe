package org.daybook.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.application.Session;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.cli.support.ProposalAnswer;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.plan.Action;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.IssuedNote;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Readiness;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.domain.visit.Visit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Everything of a visit, as `daybook visit show` answers it and every command that changes one.
final class VisitAnswer {
  private final Standing standing;
  private final Visit visit;
  private final List<IssuedNote> versions;

  private VisitAnswer(Standing standing, List<IssuedNote> versions) {
    this.standing = standing;
    this.visit = standing.visit();
    this.versions = versions;
  }

  static VisitAnswer of(Session session, Standing standing) throws ProblemException {
    return new VisitAnswer(standing, session.issued(standing.visit()));
  }

  /// Answers, and returns the exit code of a command that did its work.
  int print(Answer answer, boolean json) {
    if (json) {
      answer.json(json());
    } else {
      new VisitText(standing).print(answer);
    }
    return 0;
  }

  private ObjectNode json() {
    Occasion occasion = visit.occasion();
    Findings findings = visit.findings();
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", visit.id().toString());
    node.put("urn", occasion.school().value());
    node.put("school", occasion.schoolName());
    node.put("type", occasion.type());
    node.put("typeName", standing.framework().visitType(occasion.type()).name());
    node.put("date", occasion.date().toString());
    node.put("halfTerm", occasion.halfTerm());
    node.put("adviser", occasion.adviser());
    node.put("focus", occasion.focus());
    node.set("present", texts(occasion.present().stream().map(Person::toString).toList()));
    node.putObject("pack").put("id", visit.pack().id()).put("version", visit.pack().version());
    node.put("state", Answer.word(visit.outcome().state()));
    node.set("notes", notes(findings));
    ObjectNode own = node.putObject("selfEvaluation");
    findings.selfEvaluation().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(said -> own.put(said.getKey(), said.getValue()));
    node.set("judgements", judgements(findings));
    node.set("disagreements", disagreements(findings));
    node.set("evidence", evidence(findings));
    node.set("proposals", proposals(findings));
    node.set("signals", signals());
    node.set("unspoken", texts(unspoken()));
    node.set("actions", actions());
    node.set("preparation", PreparationAnswer.json(visit));
    node.set("agreement", agreement());
    addCourse(node, visit.outcome().course());
    return node;
  }

  /// The sections about groups in which no group is spoken of, where that holds of all of them.
  private List<String> unspoken() {
    return Readiness.reminders(
            standing.framework().visitType(visit.occasion().type()), visit.findings())
        .stream()
        .map(Lack::id)
        .toList();
  }

  private static ArrayNode texts(Collection<String> values) {
    ArrayNode array = Json.MAPPER.createArrayNode();
    values.forEach(array::add);
    return array;
  }

  private ArrayNode notes(Findings findings) {
    ArrayNode array = Json.MAPPER.createArrayNode();
    for (Section section : standing.framework().visitType(visit.occasion().type()).sections()) {
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

  private static ObjectNode judgements(Findings findings) {
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
    node.set("ticked", texts(judgement.ticked().stream().sorted().toList()));
    node.put("discussed", judgement.discussed());
    node.put("on", text(judgement.on()));
  }

  private static ObjectNode disagreements(Findings findings) {
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

  private static ArrayNode evidence(Findings findings) {
    ArrayNode array = Json.MAPPER.createArrayNode();
    for (Evidence item : findings.evidence()) {
      ObjectNode node = array.addObject();
      node.put("id", item.id().toString());
      node.put("kind", Answer.word(item.source()));
      node.put("text", item.text());
      node.set("aspects", texts(item.aspects().stream().sorted().toList()));
      node.put("challenges", item.challenges());
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

  private ObjectNode proposals(Findings findings) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    if (standing.framework().judges()) {
      for (Voice voice : Voice.values()) {
        node.set(
            Answer.word(voice),
            new ProposalAnswer(standing.framework(), findings.judgements().placements(voice))
                .json());
      }
      node.set("overall", new ProposalAnswer(standing.framework(), findings.placements()).json());
    }
    return node;
  }

  private ArrayNode signals() {
    ArrayNode array = Json.MAPPER.createArrayNode();
    standing
        .signals()
        .forEach(
            signal ->
                array
                    .addObject()
                    .put("statement", signal.statement().id())
                    .put("text", signal.statement().text())
                    .put("answer", signal.answer()));
    return array;
  }

  private ArrayNode actions() {
    ArrayNode array = Json.MAPPER.createArrayNode();
    for (Action action : visit.outcome().actions()) {
      array
          .addObject()
          .put("what", action.what())
          .put("who", action.who())
          .put("due", text(action.due()))
          .put("success", action.success())
          .put("action", text(action.action()))
          .put("impact", text(action.impact()));
    }
    return array;
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof Enum<?> word ? Answer.word(word) : value.toString();
  }

  private @Nullable ObjectNode agreement() {
    Agreement agreement = visit.outcome().agreement();
    if (agreement == null) {
      return null;
    }
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("category", agreement.category());
    node.put("proposed", agreement.proposed());
    node.set("by", texts(agreement.by().stream().map(Person::toString).toList()));
    node.put("reason", agreement.reason());
    node.put("date", agreement.date().toString());
    return node;
  }

  private void addCourse(ObjectNode node, Course course) {
    node.put("version", course.version());
    node.put("revision", course.revision());
    node.put("replyBy", text(course.replyBy()));
    Reply reply = course.reply();
    if (reply != null) {
      ObjectNode answered = node.putObject("reply");
      answered.put("accurate", reply.accurate());
      answered.put("by", reply.by());
      answered.put("on", reply.on().toString());
      answered.put("comment", reply.general());
      answered.set("comments", Json.MAPPER.valueToTree(reply.comments()));
    }
    ArrayNode signatures = node.putArray("signatures");
    course
        .signatures()
        .forEach(
            signature ->
                signatures
                    .addObject()
                    .put("role", signature.role())
                    .put("name", signature.name())
                    .put("on", signature.on().toString())
                    .put("drawn", !signature.ink().empty()));
    ArrayNode checks = node.putArray("leadChecks");
    course
        .leadChecks()
        .forEach(
            check ->
                checks
                    .addObject()
                    .put("accepted", check.accepted())
                    .put("by", check.by())
                    .put("at", check.at().toString())
                    .put("comments", check.comments()));
    ArrayNode history = node.putArray("history");
    course
        .steps()
        .forEach(
            step ->
                history
                    .addObject()
                    .put("state", Answer.word(step.to()))
                    .put("at", step.at().toString())
                    .put("by", step.by())
                    .put("remark", step.remark()));
    ArrayNode issued = node.putArray("versions");
    versions.forEach(
        version ->
            issued
                .addObject()
                .put("version", version.version())
                .put("at", version.at().toString())
                .put("by", version.by())
                .put("checksum", version.checksum()));
  }
}
