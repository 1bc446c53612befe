package org.daybook.domain.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.inspection.Inspection;
import org.daybook.domain.inspection.InspectionFrame;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.plan.Action;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Visit;
import org.jspecify.annotations.Nullable;

/// What an adviser reads on the way to a visit: where the school stood, what is open, what was to
/// come next, and what there is to read.
///
/// It is the adviser's own paper. What is internal may stand in it, what is private never.
///
/// @param visit the one it is about
/// @param framework the version of the pack it is made with
/// @param school its entry in the register; empty if it has none
/// @param stand the category it was last in; empty where it was in none
/// @param last the last visit that was begun; empty before the first
/// @param inspected what inspectors and authorities said
/// @param papers documents to have beforehand
/// @param unread what is wrong with earlier visits that cannot be read, and so say nothing here
public record Brief(
    Visit visit,
    Framework framework,
    Optional<School> school,
    Optional<Stand> stand,
    Optional<Last> last,
    Inspected inspected,
    List<Paper> papers,
    List<Problem> unread) {
  public Brief {
    papers = List.copyOf(papers);
    unread = List.copyOf(unread);
  }

  public VisitType type() {
    return framework.visitType(visit.occasion().type());
  }

  /// Whether an action that is still open was due before the day of this visit, on the way to which
  /// the brief is read.
  public boolean late(Action action) {
    return action.stillDue().map(due -> due.isBefore(visit.occasion().date())).orElse(false);
  }

  /// The documents a visit of this kind asks for at this time of year, and whether they are there.
  public static List<Paper> papers(Framework framework, Visit visit) {
    return framework
        .practice()
        .yearPlan()
        .beforehand(visit.occasion().type(), visit.occasion().halfTerm())
        .stream()
        .map(
            item ->
                new Paper(
                    item.text(), item.optional(), visit.preparation().had().contains(item.text())))
        .toList();
  }

  /// A category the school was in.
  ///
  /// @param agreed whether people agreed it, or the rule merely proposed it
  /// @param on the day of the visit that said so
  public record Stand(String category, boolean agreed, LocalDate on) {}

  /// A document to have beforehand.
  ///
  /// @param optional whether nothing is missing without it
  public record Paper(String text, boolean optional, boolean had) {}

  /// The last visit.
  ///
  /// @param open the actions that are not done, or have not worked yet, whichever visit they are of
  /// @param said what stood in the summary of its note, and what was for the office; where it was
  ///     silent, the summary of an earlier one
  public record Last(LocalDate on, String typeName, List<Brought<Action>> open, List<Said> said) {
    public Last {
      open = List.copyOf(open);
      said = List.copyOf(said);
    }
  }

  /// What was noted under one heading.
  ///
  /// @param before the day of the visit it was noted at, where that was not the last
  public record Said(String title, String text, boolean internal, @Nullable LocalDate before) {}

  /// What inspectors and authorities said.
  ///
  /// @param frame how the school was last inspected, or empty where nobody knows
  public record Inspected(InspectionHistory history, Optional<InspectionFrame> frame) {
    public Optional<Inspection> latest() {
      return history.latest();
    }

    /// The grades of the latest inspection, in the order of its report.
    public List<Graded> grades() {
      return latest().stream()
          .flatMap(
              inspection ->
                  frame.stream()
                      .flatMap(f -> f.areas().stream())
                      .flatMap(area -> graded(inspection, area).stream()))
          .toList();
    }

    private static Optional<Graded> graded(Inspection inspection, InspectionFrame.Area area) {
      return inspection
          .grade(area.id())
          .map(
              given ->
                  new Graded(
                      area.name(),
                      area.findGrade(given.grade())
                          .map(grade -> grade.inWords())
                          .orElse(given.grade())));
    }
  }

  /// A grade in words.
  public record Graded(String area, String grade) {}
}
