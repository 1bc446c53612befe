package org.daybook.storage.json;

import java.util.UUID;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// A concern as JSON.
public final class ConcernJson {
  public static final RecordKind<Concern> KIND =
      new RecordKind<>("concern", ConcernJson::heading, ConcernJson::write, ConcernJson::read);

  private ConcernJson() {}

  private static RecordKind.Heading heading(Concern concern) {
    return new RecordKind.Heading(
        concern.id(), concern.school(), concern.raised(), null, state(concern));
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
        .put("closed", concern.closed());
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
        concern.dateOrNull("closed"));
  }

  private static @Nullable UUID visit(Fields concern) {
    String visit = concern.textOrNull("visit");
    return visit == null ? null : UUID.fromString(visit);
  }
}
