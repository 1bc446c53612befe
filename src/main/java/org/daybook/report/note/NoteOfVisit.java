package org.daybook.report.note;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Visit;
import org.daybook.report.page.NoteContent;
import org.daybook.report.words.FileName;
import org.daybook.report.words.Wording;
import org.jspecify.annotations.Nullable;

/// Writes up a visit as the document that goes to the school: title, a summary for who reads one
/// page, notes, category and judgements in detail, sign-off.
public final class NoteOfVisit {
  private NoteOfVisit() {}

  /// The copy for headteacher and chair.
  public static NoteContent schoolCopy(Visit visit, Framework framework, @Nullable School school) {
    return copy(visit, framework, school, Copy.SCHOOL);
  }

  /// A copy that holds what its readers may see, and nothing else.
  ///
  /// The category and its reasons are worked out here by the same rule as on the screen.
  ///
  /// @param framework the version of the pack the visit was made with
  /// @param school its entry in the register, or null if it has none
  /// @throws IllegalArgumentException if the visit uses a type, aspect or category not in the pack
  public static NoteContent copy(
      Visit visit, Framework framework, @Nullable School school, Copy copy) {
    Material material = Material.of(visit, framework, school, copy);
    return new NoteContent(
        frame(material),
        FileName.of(
            visit.occasion().date(),
            visit.occasion().school(),
            visit.occasion().schoolName(),
            document(material)),
        Stream.of(
                TitleBlock.blocks(material),
                Summary.blocks(material),
                SectionNotes.blocks(material),
                CategoryInDetail.blocks(material),
                Judgements.blocks(material),
                AccuracyCheck.blocks(material),
                Closing.blocks(material))
            .flatMap(List::stream)
            .toList());
  }

  /// What the file is called after school and date, such as "Note of visit v1, internal copy".
  private static String document(Material material) {
    String version =
        Progress.issued(material)
            ? " v" + material.visit().outcome().course().version()
            : ", draft";
    String copy = material.copy() == Copy.INTERNAL ? ", internal copy" : "";
    return material.type().document() + version + copy;
  }

  private static NoteContent.Frame frame(Material material) {
    var occasion = material.visit().occasion();
    String date = Wording.day(occasion.date());
    return new NoteContent.Frame(
        material.type().document() + ": " + occasion.schoolName() + ", " + date,
        material.framework().identity().organisation(),
        occasion.schoolName(),
        date,
        material.type().confidentiality(),
        Progress.marks(material));
  }
}
