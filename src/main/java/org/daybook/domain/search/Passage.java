package org.daybook.domain.search;

import java.util.List;
import java.util.Locale;
import org.daybook.domain.framework.VisitType.Audience;
import org.jspecify.annotations.Nullable;

/// Some words of a record that stand together.
///
/// @param place what they belong to, in the framework's words, such as an aspect; may be empty
/// @param text never blank
/// @param audience who may read them; null where a record has no such limits
/// @param at where in the record they stand, as its kind says
public record Passage(
    Kind kind, String place, String text, @Nullable Audience audience, List<String> at) {
  public Passage {
    at = List.copyOf(at);
  }

  /// What words are found under, in the order they are listed.
  public enum Group {
    PREPARATION,
    NOTE,
    JUDGEMENT,
    EVIDENCE,
    ACTION,
    AGREEMENT,
    COURSE,
    CONCERN,
    DOCUMENT,
    SCHOOL;

    /// As scripts read it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What such words are, and by which ids one finds the place again.
  public enum Kind {
    /// What is to be done at a visit, in which order.
    AGENDA(Group.PREPARATION),
    /// A document that was had beforehand.
    HAD(Group.PREPARATION),
    PRESENT(Group.NOTE),
    FOCUS(Group.NOTE),
    ACTIVITY(Group.NOTE),
    /// What the next visit is for.
    NEXT_VISIT(Group.NOTE),
    /// At: the note key; for an aside, its audience too.
    NOTE(Group.NOTE),
    /// Why somebody places an aspect where they do. At: aspect, voice.
    RATIONALE(Group.JUDGEMENT),
    /// What keeps two views of an aspect apart. At: aspect.
    DISAGREEMENT(Group.JUDGEMENT),
    /// What is done about a signal. At: aspect, statement.
    ANSWER(Group.JUDGEMENT),
    /// At: the piece of evidence.
    EVIDENCE(Group.EVIDENCE),
    /// The name of a picture or document, and what it shows. At: the piece of evidence, the
    /// attachment.
    ATTACHMENT(Group.EVIDENCE),
    /// At: the action.
    ACTION(Group.ACTION),
    /// Who agreed on a category, and why. At: while it is being typed, `reason` or `others`.
    AGREEMENT(Group.AGREEMENT),
    /// What was said when the note came to another state, from 0. At: which of these times.
    STEP(Group.COURSE),
    /// A headteacher's answer that is being typed. At: the section it comments on, if it does.
    REPLYING(Group.COURSE),
    /// What the lead says of the note, while it is being typed.
    LEAD_TYPING(Group.COURSE),
    /// Why an issued note is revised, while it is being typed.
    REVISING(Group.COURSE),
    /// A name under the note.
    SIGNATURE(Group.COURSE),
    /// At: the note of what was found since, if it is one.
    CONCERN(Group.CONCERN),
    /// An answer in a form. At: the part.
    FORM(Group.DOCUMENT),
    /// What is said of a row of a grid in a term. At: grid, year, term, row.
    GRID(Group.DOCUMENT),
    /// A paragraph for governors. At: year, term.
    YEAR(Group.DOCUMENT),
    /// Why something of a year does not apply. At: year, the item or form, half-term or term.
    SET_ASIDE(Group.DOCUMENT),
    /// What was settled of a school's framework, route and reviews.
    ROUTE(Group.SCHOOL),
    /// What sort of inspection it was. At: the inspection.
    INSPECTION(Group.SCHOOL),
    /// What is known of a formal standing. At: the standing.
    STANDING(Group.SCHOOL),
    /// What a warning notice asks for. At: the notice.
    WARNING(Group.SCHOOL);

    private final Group group;

    Kind(Group group) {
      this.group = group;
    }

    public Group group() {
      return group;
    }
  }
}
