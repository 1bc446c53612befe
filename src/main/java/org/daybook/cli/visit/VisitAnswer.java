package org.daybook.cli.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.daybook.application.Session;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.cli.support.ProposalAnswer;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.plan.Action;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Agreeing;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Readiness;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Everything of a visit, as `daybook visit show` answers it and every command that changes one.
public final class VisitAnswer {
  private final Standing standing;
  private final Visit visit;
  private final List<IssuedNote> versions;
  private final List<Concern> concerns;

  /// @param versions those issued
  /// @param concerns those that arose at the visit
  VisitAnswer(Standing standing, List<IssuedNote> versions, List<Concern> concerns) {
    this.standing = standing;
    this.visit = standing.visit();
    this.versions = versions;
    this.concerns = concerns;
  }

  public static VisitAnswer of(Session session, Standing standing) throws ProblemException {
    Visit visit = standing.visit();
    return new VisitAnswer(
        standing,
        session.issued(visit),
        session.concerns().at(visit.occasion().school()).stream()
            .filter(concern -> visit.id().equals(concern.visit()))
            .toList());
  }

  /// Answers, and returns the exit code of a command that did its work.
  public int print(Answer answer, boolean json) {
    if (json) {
      answer.json(json());
    } else {
      new VisitText(standing, versions, concerns).print(answer);
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
    Hours hours = occasion.hours();
    if (hours != null) {
      node.put("from", hours.from().toString()).put("to", hours.to().toString());
    }
    node.put("days", occasion.days());
    node.set("present", texts(occasion.present().stream().map(Person::toString).toList()));
    node.putObject("pack").put("id", visit.pack().id()).put("version", visit.pack().version());
    node.put("state", Answer.word(visit.outcome().state()));
    new FindingsAnswer(standing.framework().visitType(occasion.type()), findings).to(node);
    node.set("proposals", proposals(findings));
    node.set("signals", signals());
    node.set("unspoken", texts(unspoken()));
    node.set("actions", actions());
    node.set("next", next(visit.outcome().next()));
    node.set("preparation", PreparationAnswer.json(visit));
    node.set("agreement", agreement());
    node.set("agreeing", agreeing());
    CourseAnswer.add(node, visit.outcome().course(), versions);
    node.set("concerns", concerns());
    return node;
  }

  private static ObjectNode next(NextVisit next) {
    LocalDate date = next.date();
    String day = date == null ? null : date.toString();
    return Json.MAPPER.createObjectNode().put("date", day).put("about", next.about());
  }

  /// The sections about groups in which not every group is spoken of.
  private List<String> unspoken() {
    return Readiness.reminders(
            standing.framework().visitType(visit.occasion().type()), visit.findings())
        .stream()
        .map(Lack::id)
        .toList();
  }

  static ArrayNode texts(Collection<String> values) {
    ArrayNode array = Json.MAPPER.createArrayNode();
    values.forEach(array::add);
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
          .put("id", action.id().toString())
          .put("what", action.what())
          .put("who", action.who())
          .put("due", text(action.due()))
          .put("success", action.success())
          .put("action", text(action.action()))
          .put("impact", text(action.impact()));
    }
    return array;
  }

  static @Nullable String text(@Nullable Object value) {
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

  /// An agreement that is being filled in.
  private @Nullable ObjectNode agreeing() {
    Agreeing typed = visit.outcome().agreeing();
    if (typed == null) {
      return null;
    }
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("category", typed.category());
    node.set("by", texts(typed.people().stream().map(Person::toString).toList()));
    node.put("reason", typed.reason());
    node.put("date", text(typed.date()));
    return node;
  }

  private ArrayNode concerns() {
    ArrayNode array = Json.MAPPER.createArrayNode();
    for (Concern concern : concerns) {
      ObjectNode node = array.addObject();
      node.put("id", concern.id().toString());
      node.put("what", concern.what());
      node.put("to", concern.to());
      node.put("raised", text(concern.raised()));
      node.put("outcome", concern.outcome());
      node.put("closed", text(concern.closed()));
      ArrayNode since = node.putArray("followUps");
      concern
          .following()
          .written()
          .forEach(
              note -> since.addObject().put("on", note.on().toString()).put("note", note.note()));
    }
    return array;
  }
}
