package org.daybook.storage.json;

import java.util.UUID;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.Visit.PackVersion;
import tools.jackson.databind.node.ObjectNode;

/// A visit as JSON, field by field: a component renamed in the program must not change what is on
/// disk.
///
/// `json` numbers the form. A form that older programs would misread takes a new number and a step
/// in [#upgraded]; a field more needs neither, because [UnknownFields] carries it along.
public final class VisitJson {
  private static final int VERSION = 1;

  private VisitJson() {}

  public static ObjectNode write(Visit visit) {
    PackVersion pack = visit.pack();
    return Fields.empty()
        .put("json", VERSION)
        .put("id", visit.id())
        .put("occasion", OccasionJson.write(visit.occasion()))
        .put(
            "pack",
            Fields.empty()
                .put("id", pack.id())
                .put("version", pack.version())
                .put("checksum", pack.checksum()))
        .put("findings", FindingsJson.write(visit.findings()))
        .put("outcome", OutcomeJson.write(visit.outcome()))
        .node();
  }

  /// Reads an [#upgraded] tree.
  public static Visit read(ObjectNode tree) {
    Fields visit = new Fields(tree);
    UUID id = visit.id();
    Fields pack = visit.object("pack");
    return new Visit(
        id,
        OccasionJson.read(visit.object("occasion")),
        new PackVersion(pack.text("id"), pack.text("version"), pack.text("checksum")),
        FindingsJson.read(visit.object("findings")),
        OutcomeJson.read(visit.object("outcome")));
  }

  /// The tree in the present form, whichever older form it was stored in.
  public static ObjectNode upgraded(ObjectNode stored) throws ProblemException {
    int version = new Fields(stored).number("json");
    if (version > VERSION) {
      throw Problem.of("storage.record.newer").exception();
    }
    return stored;
  }
}
