package org.daybook.domain.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A kind of visit and the document that comes out of it.
///
/// @param document what its note is called, such as "Note of visit"
/// @param length how long it lasts in words, such as "half a day"; may be empty
/// @param sections the headings notes are taken under, in order
/// @param circulation who receives the document
/// @param confidentiality the line at the foot of every page of the document; may be empty
/// @param meantFor which schools it is meant for, or null for all
/// @param activities what can be done on the day, in the pack's words
/// @param signedBy the roles in which the school signs its note, in order; who leads it first
public record VisitType(
    String id,
    String name,
    String document,
    String length,
    List<Section> sections,
    List<String> circulation,
    String confidentiality,
    @Nullable Setting meantFor,
    List<String> activities,
    List<String> signedBy) {
  public VisitType {
    signedBy = List.copyOf(signedBy);
    activities = List.copyOf(activities);
    sections = List.copyOf(sections);
    circulation = List.copyOf(circulation);
  }

  /// A heading notes are taken under.
  ///
  /// @param hint what belongs here, in a few words; may be empty
  /// @param audience who may read it unless a paragraph says otherwise
  /// @param about groups that are asked about one by one; none for one text
  /// @param summary whether it stands in the summary that a note begins with
  /// @param needed whether no note is sent or issued while it is silent
  public record Section(
      String id,
      String title,
      String hint,
      Audience audience,
      List<Group> about,
      boolean summary,
      boolean needed) {
    public Section {
      about = List.copyOf(about);
    }

    /// A section a note may go without.
    public Section(
        String id,
        String title,
        String hint,
        Audience audience,
        List<Group> about,
        boolean summary) {
      this(id, title, hint, audience, about, summary, false);
    }

    /// The same in the body of a note.
    public Section(String id, String title, String hint, Audience audience, List<Group> about) {
      this(id, title, hint, audience, about, false);
    }

    /// The keys its texts are noted under: its own id, or one for each group.
    public List<String> noteKeys() {
      return about.isEmpty() ? List.of(id) : about.stream().map(this::noteKey).toList();
    }

    /// The key of what is noted about a group.
    public String noteKey(Group group) {
      return id + "." + group.id();
    }
  }

  /// A kind of school or setting.
  public enum Setting {
    MAINTAINED,
    ACADEMY,
    EARLY_YEARS_SETTING
  }

  /// Who may read something.
  public enum Audience {
    SCHOOL,
    INTERNAL,
    PRIVATE;

    /// Whether words for other readers may stand among words for these: what is private is never
    /// widened.
    public boolean admits(Audience readers) {
      return this != PRIVATE || readers == PRIVATE;
    }

    /// Who may read what stands under both.
    public Audience narrowed(Audience other) {
      return compareTo(other) < 0 ? other : this;
    }
  }
}
