package org.daybook.storage.json.visit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Findings.Aside;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.storage.json.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// What was seen at a visit as JSON.
final class FindingsJson {
  private FindingsJson() {}

  static Fields write(Findings findings) {
    return Fields.empty()
        .putTextMap("notes", findings.notes())
        .putSome("asides", findings.asides(), FindingsJson::write)
        .putMap("judgements", findings.judgements().of(Voice.ADVISER), j -> write(j).node())
        .putSome("schoolsJudgements", findings.judgements().of(Voice.SCHOOL), j -> write(j).node())
        .putSome("agreedJudgements", findings.judgements().of(Voice.AGREED), j -> write(j).node())
        .putSome("disagreements", findings.judgements().disagreements(), d -> write(d).node())
        .putAll("evidence", findings.evidence(), FindingsJson::write)
        .putTextMap("signalAnswers", findings.signalAnswers())
        .putList("activities", findings.activities())
        .putSome("selfEvaluation", findings.selfEvaluation(), StringNode::valueOf);
  }

  static Findings read(Fields findings) {
    return new Findings(
        findings.map("notes", JsonNode::stringValue),
        findings.allOrNone("asides", FindingsJson::aside),
        new Judgements(
            Map.of(
                Voice.ADVISER, judgements(findings, "judgements"),
                Voice.SCHOOL, judgements(findings, "schoolsJudgements"),
                Voice.AGREED, judgements(findings, "agreedJudgements")),
            findings.mapOrNone("disagreements", d -> disagreement(Fields.of(d)))),
        findings.all("evidence", FindingsJson::evidence),
        findings.map("signalAnswers", JsonNode::stringValue),
        findings.textsOrNone("activities"),
        findings.mapOrNone("selfEvaluation", JsonNode::stringValue));
  }

  private static Map<String, Judgement> judgements(Fields findings, String name) {
    return findings.mapOrNone(name, j -> judgement(Fields.of(j)));
  }

  private static Fields write(Aside aside) {
    return Fields.empty()
        .put("section", aside.section())
        .put("audience", aside.audience())
        .put("text", aside.text());
  }

  private static Aside aside(Fields aside) {
    return new Aside(
        aside.text("section"), Audience.valueOf(aside.text("audience")), aside.text("text"));
  }

  static Fields write(Judgement judgement) {
    return Fields.empty()
        .put("placement", judgement.placement().word())
        .putTexts("ticked", judgement.ticked())
        .put("rationale", judgement.rationale())
        .putFlag("discussed", judgement.discussed())
        .put("on", judgement.on());
  }

  static Judgement judgement(Fields judgement) {
    return new Judgement(
        Placement.of(judgement.text("placement")),
        Set.copyOf(judgement.texts("ticked")),
        judgement.text("rationale"),
        judgement.flag("discussed"),
        judgement.dateOrNull("on"));
  }

  private static Fields write(Disagreement disagreement) {
    return Fields.empty().put("words", disagreement.words()).put("on", disagreement.on());
  }

  private static Disagreement disagreement(Fields disagreement) {
    return new Disagreement(disagreement.text("words"), disagreement.date("on"));
  }

  private static Fields write(Evidence evidence) {
    return Fields.empty()
        .put("id", evidence.id())
        .put("text", evidence.text())
        .putTexts("aspects", evidence.aspects())
        .put("source", evidence.source() == Source.UNNAMED ? null : evidence.source())
        .put("who", evidence.who().isEmpty() ? null : evidence.who())
        .putFlag("challenges", evidence.challenges())
        .put("audience", evidence.audience() == Audience.SCHOOL ? null : evidence.audience())
        .put("value", evidence.value())
        .putSome("attachments", evidence.attachments(), FindingsJson::write)
        .putFlag("bySchool", evidence.voice() == Voice.SCHOOL);
  }

  private static Fields write(Attachment attachment) {
    return Fields.empty()
        .put("id", attachment.id())
        .put("file", attachment.file())
        .put("name", attachment.name())
        .put("format", attachment.format())
        .put("size", Long.toString(attachment.size()))
        .put("alt", attachment.alt().isEmpty() ? null : attachment.alt());
  }

  private static Attachment attachment(Fields attachment) {
    return new Attachment(
        attachment.id(),
        attachment.text("file"),
        attachment.text("name"),
        Attachment.Format.valueOf(attachment.text("format")),
        Long.parseLong(attachment.text("size")),
        attachment.textOrEmpty("alt"));
  }

  private static Evidence evidence(Fields evidence) {
    Evidence plain =
        new Evidence(evidence.id(), evidence.text("text"), Set.copyOf(evidence.texts("aspects")));
    String source = evidence.textOrNull("source");
    String audience = evidence.textOrNull("audience");
    String value = evidence.textOrNull("value");
    return new Evidence(
        plain.id(),
        plain.text(),
        plain.aspects(),
        source == null ? plain.source() : Source.valueOf(source),
        evidence.textOrEmpty("who"),
        evidence.flag("challenges"),
        audience == null ? plain.audience() : Audience.valueOf(audience),
        value == null ? null : new BigDecimal(value),
        evidence.allOrNone("attachments", FindingsJson::attachment),
        evidence.flag("bySchool") ? Voice.SCHOOL : Voice.ADVISER);
  }
}
