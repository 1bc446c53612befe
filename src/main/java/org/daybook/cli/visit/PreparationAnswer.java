package org.daybook.cli.visit;

import org.daybook.cli.support.Json;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Preparation;
import org.daybook.domain.visit.Visit;
import tools.jackson.databind.node.ObjectNode;

/// What there was before a visit began, as `daybook visit show` answers it.
final class PreparationAnswer {
  private PreparationAnswer() {}

  static ObjectNode json(Visit visit) {
    Preparation preparation = visit.preparation();
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("agenda", preparation.agenda());
    preparation.had().forEach(node.putArray("had")::add);
    Carried carried = preparation.carried();
    ObjectNode judgements = node.putObject("carriedJudgements");
    carried.judgements().keySet().stream()
        .sorted()
        .forEach(
            aspect ->
                carried
                    .judgement(aspect, visit.findings().judgements())
                    .ifPresent(
                        left ->
                            from(judgements.putObject(aspect), left)
                                .put("category", left.what().placement().word())
                                .put("rationale", left.what().rationale())));
    ObjectNode notes = node.putObject("carriedNotes");
    carried.notes().keySet().stream()
        .sorted()
        .forEach(
            key ->
                carried
                    .note(key)
                    .ifPresent(left -> from(notes.putObject(key), left).put("text", left.what())));
    ObjectNode actions = node.putObject("carriedActions");
    carried.actions().forEach(left -> from(actions.putObject(left.what().id().toString()), left));
    return node;
  }

  private static ObjectNode from(ObjectNode node, Brought<?> left) {
    return node.put("visit", left.visit().toString()).put("on", left.on().toString());
  }
}
