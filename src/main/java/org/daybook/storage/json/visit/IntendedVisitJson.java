package org.daybook.storage.json.visit;

import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.storage.json.Fields;
import tools.jackson.databind.node.ObjectNode;

/// A visit that is being planned as JSON.
public final class IntendedVisitJson {
  private IntendedVisitJson() {}

  public static ObjectNode write(IntendedVisit visit) {
    return Fields.empty()
        .put("school", visit.school())
        .put("pack", visit.pack())
        .put("type", visit.type())
        .put("date", visit.date())
        .put("adviser", visit.adviser())
        .putAll("present", visit.present(), OccasionJson::write)
        .put("focus", visit.focus())
        .put("days", visit.days().isEmpty() ? null : visit.days())
        .put("agenda", visit.agenda().isEmpty() ? null : visit.agenda())
        .node();
  }

  public static IntendedVisit read(ObjectNode tree) {
    Fields visit = new Fields(tree);
    String school = visit.textOrNull("school");
    return new IntendedVisit(
        school == null ? null : new Urn(school),
        visit.text("pack"),
        visit.textOrNull("type"),
        visit.textOrNull("date"),
        visit.text("adviser"),
        visit.all("present", OccasionJson::person),
        visit.text("focus"),
        visit.textOrEmpty("days"),
        visit.textOrEmpty("agenda"));
  }
}
