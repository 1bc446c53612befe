package org.daybook.storage.json;

import java.util.Set;
import org.daybook.domain.category.Placement;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import tools.jackson.databind.JsonNode;

/// What was seen at a visit as JSON.
final class FindingsJson {
  private FindingsJson() {}

  static Fields write(Findings findings) {
    return Fields.empty()
        .putTextMap("notes", findings.notes())
        .putMap("judgements", findings.judgements(), j -> write(j).node())
        .putAll("evidence", findings.evidence(), FindingsJson::write)
        .putTextMap("signalAnswers", findings.signalAnswers())
        .putList("activities", findings.activities());
  }

  static Findings read(Fields findings) {
    return new Findings(
        findings.map("notes", JsonNode::stringValue),
        findings.map("judgements", j -> judgement(Fields.of(j))),
        findings.all("evidence", FindingsJson::evidence),
        findings.map("signalAnswers", JsonNode::stringValue),
        findings.textsOrNone("activities"));
  }

  private static Fields write(Judgement judgement) {
    return Fields.empty()
        .put("placement", judgement.placement().word())
        .putTexts("ticked", judgement.ticked())
        .put("rationale", judgement.rationale())
        .putFlag("discussed", judgement.discussed());
  }

  private static Judgement judgement(Fields judgement) {
    return new Judgement(
        Placement.of(judgement.text("placement")),
        Set.copyOf(judgement.texts("ticked")),
        judgement.text("rationale"),
        judgement.flag("discussed"));
  }

  private static Fields write(Evidence evidence) {
    return Fields.empty()
        .put("id", evidence.id())
        .put("text", evidence.text())
        .putTexts("aspects", evidence.aspects());
  }

  private static Evidence evidence(Fields evidence) {
    return new Evidence(
        evidence.id(), evidence.text("text"), Set.copyOf(evidence.texts("aspects")));
  }
}
