package org.daybook.report.note;

import java.util.List;
import java.util.stream.Stream;
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
  /// No note can be issued yet, so every one is a draft and has no version of its own.
  static final String STATE = "Draft, not issued";

  private NoteOfVisit() {}

  /// The copy for headteacher and chair: only sections whose audience is the school.
  ///
  /// The category and its reasons are worked out here by the same rule as on the screen.
  ///
  /// @param framework the version of the pack the visit was made with
  /// @param school its entry in the register, or null if it has none
  /// @throws IllegalArgumentException if the visit uses a type, aspect or category not in the pack
  public static NoteContent schoolCopy(Visit visit, Framework framework, @Nullable School school) {
    Material material = Material.of(visit, framework, school);
    return new NoteContent(
        frame(material),
        FileName.of(
            visit.occasion().date(),
            visit.occasion().school(),
            visit.occasion().schoolName(),
            material.type().document() + ", draft"),
        Stream.of(
                TitleBlock.blocks(material),
                Summary.blocks(material),
                SectionNotes.blocks(material),
                CategoryInDetail.blocks(material),
                Judgements.blocks(material),
                Closing.blocks(material))
            .flatMap(List::stream)
            .toList());
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
        List.of(STATE));
  }
}
