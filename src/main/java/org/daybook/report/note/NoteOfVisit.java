package org.daybook.report.note;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.Proposals;
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

  /// What the file of a copy is called.
  public static String fileName(Visit visit, Framework framework, Copy copy) {
    return fileName(Material.of(visit, framework, null, null, copy));
  }

  /// A copy without its pictures.
  public static NoteContent copy(
      Visit visit, Framework framework, @Nullable School school, Copy copy) {
    return copy(visit, framework, school, copy, Map.of());
  }

  /// A copy of a note that is being written.
  ///
  /// The category and its reasons are worked out here by the same rule as on the screen.
  public static NoteContent copy(
      Visit visit,
      Framework framework,
      @Nullable School school,
      Copy copy,
      Map<UUID, byte[]> pictures) {
    return copy(visit, framework, school, null, copy, pictures);
  }

  /// A copy that holds what its readers may see, and nothing else.
  ///
  /// @param framework the version of the pack the visit was made with
  /// @param school its entry in the register, or null if it has none
  /// @param kept what the judgements pointed to when the note was issued; null to work it out
  ///     by the same rule as on the screen
  /// @param pictures the bytes of the pictures this copy shows, by the id of the attachment; no
  ///     bytes for one that is damaged, whose place says so
  /// @throws IllegalArgumentException if the visit uses a type, aspect or category not in the pack
  public static NoteContent copy(
      Visit visit,
      Framework framework,
      @Nullable School school,
      @Nullable Proposals kept,
      Copy copy,
      Map<UUID, byte[]> pictures) {
    Material material = Material.of(visit, framework, school, kept, copy);
    return new NoteContent(
        frame(material),
        fileName(material),
        Stream.of(
                TitleBlock.blocks(material),
                Summary.blocks(material),
                SectionNotes.blocks(material),
                CategoryInDetail.blocks(material),
                Judgements.blocks(material),
                Enclosures.blocks(material, pictures),
                AccuracyCheck.blocks(material),
                Closing.blocks(material))
            .flatMap(List::stream)
            .toList());
  }

  private static String fileName(Material material) {
    var occasion = material.visit().occasion();
    return FileName.of(
        occasion.date(), occasion.school(), occasion.schoolName(), document(material));
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
