package org.daybook.storage.json;

import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.Inspection;
import org.daybook.domain.inspection.Inspection.AreaGrade;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.inspection.WarningNotice;

/// What inspection and the authorities said of a school as JSON.
final class InspectionJson {
  private InspectionJson() {}

  static Fields write(InspectionHistory history) {
    return Fields.empty()
        .putAll("inspections", history.inspections(), InspectionJson::write)
        .putAll("standings", history.standings(), InspectionJson::write)
        .putAll("notices", history.notices(), InspectionJson::write);
  }

  static InspectionHistory read(Fields history) {
    return new InspectionHistory(
        history.allOrNone("inspections", InspectionJson::inspection),
        history.allOrNone("standings", InspectionJson::standing),
        history.allOrNone("notices", InspectionJson::notice));
  }

  private static Fields write(Inspection inspection) {
    return Fields.empty()
        .put("id", inspection.id())
        .put("frame", inspection.frame())
        .put("date", inspection.date())
        .put("kind", inspection.kind())
        .putAll("grades", inspection.grades(), InspectionJson::write);
  }

  private static Inspection inspection(Fields inspection) {
    return new Inspection(
        inspection.id(),
        inspection.text("frame"),
        inspection.date("date"),
        inspection.textOrEmpty("kind"),
        inspection.allOrNone("grades", InspectionJson::grade));
  }

  private static Fields write(AreaGrade grade) {
    return Fields.empty()
        .put("area", grade.area())
        .put("grade", grade.grade())
        .put("date", grade.date());
  }

  private static AreaGrade grade(Fields grade) {
    return new AreaGrade(grade.text("area"), grade.text("grade"), grade.date("date"));
  }

  private static Fields write(FormalStanding standing) {
    return Fields.empty()
        .put("id", standing.id())
        .put("kind", standing.kind())
        .put("from", standing.from())
        .put("until", standing.until())
        .put("note", standing.note());
  }

  private static FormalStanding standing(Fields standing) {
    return new FormalStanding(
        standing.id(),
        FormalStanding.Kind.valueOf(standing.text("kind")),
        standing.date("from"),
        standing.dateOrNull("until"),
        standing.textOrEmpty("note"));
  }

  private static Fields write(WarningNotice notice) {
    return Fields.empty()
        .put("id", notice.id())
        .put("issuer", notice.issuer())
        .put("issued", notice.issued())
        .put("complyBy", notice.complyBy())
        .put("text", notice.text());
  }

  private static WarningNotice notice(Fields notice) {
    return new WarningNotice(
        notice.id(),
        WarningNotice.Issuer.valueOf(notice.text("issuer")),
        notice.date("issued"),
        notice.dateOrNull("complyBy"),
        notice.textOrEmpty("text"));
  }
}
