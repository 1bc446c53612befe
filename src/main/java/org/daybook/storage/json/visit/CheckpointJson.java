package org.daybook.storage.json.visit;

import java.time.Instant;
import org.daybook.domain.visit.kept.Checkpoint;
import org.daybook.domain.visit.kept.Checkpoint.Left;
import org.daybook.storage.json.Fields;
import org.daybook.storage.json.RecordKind;

/// A visit as it was before somebody began to work on it, as JSON.
public final class CheckpointJson {
  public static final RecordKind<Checkpoint> KIND =
      new RecordKind<>(
          "checkpoint", CheckpointJson::heading, CheckpointJson::fields, CheckpointJson::read);

  private CheckpointJson() {}

  private static RecordKind.Heading heading(Checkpoint checkpoint) {
    return new RecordKind.Heading(
        checkpoint.id(),
        checkpoint.visit().occasion().school(),
        checkpoint.visit().occasion().date(),
        null,
        "KEPT");
  }

  private static Fields fields(Checkpoint checkpoint) {
    Fields fields =
        Fields.empty()
            .put("visit", VisitJson.fields(checkpoint.visit()))
            .put("at", checkpoint.at());
    Left left = checkpoint.left();
    return left == null
        ? fields
        : fields.put("left", VisitJson.fields(left.visit())).put("leftAt", left.at());
  }

  private static Checkpoint read(Fields checkpoint) {
    Fields left = checkpoint.objectOrNull("left");
    return new Checkpoint(
        VisitJson.visit(checkpoint.object("visit")),
        Instant.parse(checkpoint.text("at")),
        left == null
            ? null
            : new Left(VisitJson.visit(left), Instant.parse(checkpoint.text("leftAt"))));
  }
}
