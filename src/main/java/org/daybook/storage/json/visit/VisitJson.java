package org.daybook.storage.json.visit;

import org.daybook.domain.visit.Preparation;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.json.Fields;
import org.daybook.storage.json.PackJson;
import org.daybook.storage.json.RecordKind;

/// A visit as JSON, field by field: a component renamed in the program must not change what is on
/// disk.
public final class VisitJson {
  public static final RecordKind<Visit> KIND =
      new RecordKind<>("visit", VisitJson::heading, VisitJson::fields, VisitJson::visit);

  private VisitJson() {}

  private static RecordKind.Heading heading(Visit visit) {
    return new RecordKind.Heading(
        visit.id(),
        visit.occasion().school(),
        visit.occasion().date(),
        visit.outcome().due().orElse(null),
        visit.outcome().state().name());
  }

  static Fields fields(Visit visit) {
    Fields fields =
        Fields.empty()
            .put("id", visit.id())
            .put("occasion", OccasionJson.write(visit.occasion()))
            .put("pack", PackJson.write(visit.pack()))
            .put("findings", FindingsJson.write(visit.findings()))
            .put("outcome", OutcomeJson.write(visit.outcome()));
    return visit.preparation().equals(Preparation.NONE)
        ? fields
        : fields.put("preparation", PreparationJson.write(visit.preparation()));
  }

  static Visit visit(Fields visit) {
    return new Visit(
        visit.id(),
        OccasionJson.read(visit.object("occasion")),
        PackJson.read(visit.object("pack")),
        FindingsJson.read(visit.object("findings")),
        OutcomeJson.read(visit.object("outcome")),
        PreparationJson.read(visit.objectOrNull("preparation")));
  }
}
