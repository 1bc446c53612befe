package org.daybook.storage.json;

import java.util.UUID;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.concern.FollowUp;
import org.daybook.domain.concern.Following;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// A concern as JSON.
public final class ConcernJson {
  public static final RecordKind<Concern> KIND =
      new RecordKind<>("concern", ConcernJson::heading, ConcernJson::write, ConcernJson::read);

  private ConcernJson() {}

  private static RecordKind.Heading heading(Concern concern) {
    return new RecordKind.Heading(
        concern.id(), concern.school(), concern.raised(), concern.due(), state(concern));
  }

  private static String state(Concern concern) {
    if (concern.closed() != null) {
      return "CLOSED";
    }
    return concern.raised() == null ? "BEGUN" : "RAISED";
  }

  private static Fields write(Concern concern) {
    return Fields.empty()
        .put("id", concern.id())
        .put("school", concern.school())
        .put("visit", concern.visit())
        .put("what", concern.what())
        .put("to", concern.to())
        .put("raised", concern.raised())
        .put("outcome", concern.outcome())
        .put("closed", concern.closed())
        .put("next", concern.following().next())
        .putSome("followUps", concern.following().notes(), ConcernJson::write);
  }

  private static Concern read(Fields concern) {
    return new Concern(
        concern.id(),
        new Urn(concern.text("school")),
        visit(concern),
        concern.textOrEmpty("what"),
        concern.textOrEmpty("to"),
        concern.dateOrNull("raised"),
        concern.textOrEmpty("outcome"),
        concern.dateOrNull("closed"),
        new Following(
            concern.dateOrNull("next"), concern.allOrNone("followUps", ConcernJson::followUp)));
  }

  private static Fields write(FollowUp note) {
    return Fields.empty().put("id", note.id()).put("on", note.on()).put("note", note.note());
  }

  private static FollowUp followUp(Fields note) {
    return new FollowUp(note.id(), note.date("on"), note.textOrEmpty("note"));
  }

  private static @Nullable UUID visit(Fields concern) {
    String visit = concern.textOrNull("visit");
    return visit == null ? null : UUID.fromString(visit);
  }
}
