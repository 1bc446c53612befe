package org.daybook.application.brief;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.application.file.SchoolFiles;
import org.daybook.application.history.CarryForward;
import org.daybook.application.history.Past;
import org.daybook.application.inspection.InspectionFrames;
import org.daybook.domain.brief.Brief;
import org.daybook.domain.brief.Brief.Inspected;
import org.daybook.domain.brief.Brief.Stand;
import org.daybook.domain.brief.LastVisit;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.inspection.Inspection;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.report.brief.BriefReport;
import org.daybook.report.page.NoteContent;
import org.daybook.report.pdf.NotePdf;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.register.SchoolRegister;
import org.jspecify.annotations.Nullable;

/// Gathering what an adviser reads on the way to a visit, and writing it as one page.
public final class Briefing {
  private final RecordStore records;
  private final SchoolRegister register;
  private final SchoolFiles files;
  private final CarryForward earlier;
  private final boolean demo;

  /// @param demo true where everything is invented, which the page then says
  public Briefing(
      RecordStore records,
      SchoolRegister register,
      SchoolFiles files,
      CarryForward earlier,
      boolean demo) {
    this.records = records;
    this.register = register;
    this.files = files;
    this.earlier = earlier;
    this.demo = demo;
  }

  /// What there is to know before a visit, or was.
  ///
  /// @param framework the version of the pack the visit is made with
  public Brief of(Visit visit, Framework framework) throws ProblemException {
    Past past = earlier.before(visit);
    InspectionHistory history = files.of(visit.occasion().school()).inspection();
    return new Brief(
        visit,
        framework,
        register.school(visit.occasion().school()),
        stand(visit),
        LastVisit.of(framework.id(), past.visits()),
        new Inspected(
            history,
            history.latest().map(Inspection::frame).flatMap(InspectionFrames.read()::find)),
        Brief.papers(framework, visit),
        past.unread());
  }

  /// The file name people can file by; on any thread.
  public static String fileName(Visit visit) {
    return BriefReport.fileName(visit);
  }

  /// Writes the page. The file is whole or, on failure, as it was.
  public void write(Brief brief, Path file) throws ProblemException {
    List<NoteContent> lengths =
        BriefReport.lengths(brief).stream()
            .map(content -> demo ? content.invented() : content)
            .toList();
    NotePdf.writeOnePage(lengths, file);
  }

  /// The latest category of an earlier day that people agreed; else the latest proposed.
  private Optional<Stand> stand(Visit visit) throws ProblemException {
    List<VisitSummary> before =
        records.readableVisitsAt(visit.occasion().school(), _ -> {}).stream()
            .filter(each -> each.state() != VisitState.PLANNED)
            .filter(each -> each.occasion().date().isBefore(visit.occasion().date()))
            .toList();
    Optional<Stand> agreed =
        before.stream().flatMap(each -> stand(each, each.agreed(), true).stream()).findFirst();
    return agreed.isPresent()
        ? agreed
        : before.stream().flatMap(each -> stand(each, each.proposed(), false).stream()).findFirst();
  }

  private static Optional<Stand> stand(
      VisitSummary visit, @Nullable String category, boolean agreed) {
    return Optional.ofNullable(category)
        .map(name -> new Stand(name, agreed, visit.occasion().date()));
  }
}
