package org.daybook.storage.json.visit;

import org.daybook.domain.course.Course;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.visit.Agreeing;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Outcome;
import org.daybook.storage.json.Fields;
import org.jspecify.annotations.Nullable;

/// What follows from a visit as JSON.
final class OutcomeJson {
  private OutcomeJson() {}

  static Fields write(Outcome outcome) {
    Fields fields =
        Fields.empty()
            .put("state", outcome.state())
            .putAll("actions", outcome.actions(), OutcomeJson::write);
    if (!outcome.course().equals(Course.BEGINNING)) {
      fields.put("course", CourseJson.write(outcome.course()));
    }
    if (!outcome.next().equals(NextVisit.NONE)) {
      fields.put("next", write(outcome.next()));
    }
    Agreement agreement = outcome.agreement();
    if (agreement != null) {
      fields.put("agreement", write(agreement));
    }
    Agreeing agreeing = outcome.agreeing();
    return agreeing == null ? fields : fields.put("agreeing", write(agreeing));
  }

  static Outcome read(Fields outcome) {
    Fields agreement = outcome.objectOrNull("agreement");
    Fields agreeing = outcome.objectOrNull("agreeing");
    return new Outcome(
        VisitState.valueOf(outcome.text("state")),
        outcome.all("actions", OutcomeJson::action),
        agreement == null ? null : agreement(agreement),
        agreeing == null ? null : agreeing(agreeing),
        CourseJson.read(outcome.objectOrNull("course")),
        next(outcome.objectOrNull("next")));
  }

  private static Fields write(NextVisit next) {
    return Fields.empty().put("date", next.date()).put("about", next.about());
  }

  private static NextVisit next(@Nullable Fields next) {
    return next == null
        ? NextVisit.NONE
        : new NextVisit(next.dateOrNull("date"), next.text("about"));
  }

  static Fields write(Action action) {
    return Fields.empty()
        .put("id", action.id())
        .put("what", action.what())
        .put("who", action.who())
        .put("due", action.due())
        .put("success", action.success())
        .put("action", action.action())
        .put("impact", action.impact());
  }

  static Action action(Fields action) {
    return new Action(
        action.id(),
        action.text("what"),
        action.text("who"),
        action.dateOrNull("due"),
        action.text("success"),
        rag(action, "action"),
        rag(action, "impact"));
  }

  private static @Nullable Rag rag(Fields action, String name) {
    String rag = action.textOrNull(name);
    return rag == null ? null : Rag.valueOf(rag);
  }

  private static Fields write(Agreement agreement) {
    return Fields.empty()
        .put("category", agreement.category())
        .put("proposed", agreement.proposed())
        .putAll("by", agreement.by(), OccasionJson::write)
        .put("reason", agreement.reason())
        .put("date", agreement.date());
  }

  private static Agreement agreement(Fields agreement) {
    return new Agreement(
        agreement.text("category"),
        agreement.textOrNull("proposed"),
        agreement.all("by", OccasionJson::person),
        agreement.text("reason"),
        agreement.date("date"));
  }

  private static Fields write(Agreeing agreeing) {
    return Fields.empty()
        .put("category", agreeing.category())
        .putAll("ticked", agreeing.ticked(), OccasionJson::write)
        .put("by", agreeing.others())
        .put("reason", agreeing.reason())
        .put("date", agreeing.date());
  }

  private static Agreeing agreeing(Fields agreeing) {
    return new Agreeing(
        agreeing.textOrNull("category"),
        agreeing.allOrNone("ticked", OccasionJson::person),
        agreeing.textOrEmpty("by"),
        agreeing.text("reason"),
        agreeing.dateOrNull("date"));
  }
}
