package org.daybook.storage.json.visit;

import java.util.UUID;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.domain.visit.kept.VisitSummary.Due;
import org.daybook.storage.json.Fields;
import tools.jackson.databind.node.ObjectNode;

/// A visit's summary as JSON; derived from the visit and written anew with each saving.
public final class SummaryJson {
  private SummaryJson() {}

  public static ObjectNode write(VisitSummary summary) {
    return Fields.empty()
        .put("id", summary.id())
        .put("occasion", OccasionJson.write(summary.occasion()))
        .put("typeName", summary.typeName())
        .put("state", summary.state())
        .put("pack", summary.pack())
        .put("proposed", summary.proposed())
        .put("agreed", summary.agreed())
        .put("rank", summary.rank())
        .put("categories", summary.categories())
        .putSome("waiting", summary.due(), SummaryJson::due)
        .putList("carried", summary.carried().stream().map(UUID::toString).toList())
        .node();
  }

  public static VisitSummary read(ObjectNode tree) {
    Fields summary = new Fields(tree);
    return new VisitSummary(
        summary.id(),
        OccasionJson.read(summary.object("occasion")),
        summary.text("typeName"),
        VisitState.valueOf(summary.text("state")),
        summary.text("pack"),
        summary.textOrNull("proposed"),
        summary.textOrNull("agreed"),
        summary.number("rank"),
        summary.number("categories"),
        summary.allOrNone("waiting", SummaryJson::due),
        summary.textsOrNone("carried").stream().map(UUID::fromString).toList());
  }

  private static Fields due(Due due) {
    return Fields.empty().put("action", due.action()).put("by", due.by());
  }

  private static Due due(Fields due) {
    String action = due.textOrNull("action");
    return new Due(action == null ? null : UUID.fromString(action), due.date("by"));
  }
}
