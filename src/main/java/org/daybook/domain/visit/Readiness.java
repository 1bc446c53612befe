package org.daybook.domain.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;

/// What still has to be seen to before a note may be sent or issued. A draft may be read before.
///
/// One rule for the screen, the note's course and the command line: every signal that is met
/// is answered, where the organisation asks for it, the evidence of every judgement was discussed,
/// no section it needs is silent, and every picture that anybody else may see is described for who
/// cannot see it.
public final class Readiness {
  private Readiness() {}

  /// What is missing, in the order of the pack; nothing when the note may go.
  public static List<Lack> lacks(Framework framework, VisitType type, Findings findings) {
    return Stream.of(
            Signals.met(framework, findings).stream()
                .filter(signal -> !signal.answered())
                .map(signal -> Lack.at(Kind.UNANSWERED_SIGNAL, signal.aspect())),
            framework.aspects().stream()
                .filter(aspect -> toDiscuss(framework, findings, aspect))
                .map(aspect -> Lack.at(Kind.NOT_DISCUSSED, aspect)),
            type.sections().stream()
                .filter(section -> section.needed() && silent(section, findings))
                .map(Lack::of),
            findings.evidence().stream().filter(Readiness::undescribed).map(Lack::of))
        .flatMap(lacks -> lacks)
        .toList();
  }

  private static boolean silent(Section section, Findings findings) {
    return section.noteKeys().stream().noneMatch(findings.notes()::containsKey);
  }

  /// The groups of a section that the notes are silent on.
  public static List<Group> unspoken(Section section, Findings findings) {
    return section.about().stream()
        .filter(group -> !findings.notes().containsKey(section.noteKey(group)))
        .toList();
  }

  /// What its readers will look for and a note may yet go without: something on each of the groups
  /// it is to speak of.
  public static List<Lack> reminders(VisitType type, Findings findings) {
    List<Lack> reminders = new ArrayList<>();
    for (Section section : type.sections()) {
      List<Group> silent = unspoken(section, findings);
      boolean lacking = section.needed() && silent(section, findings);
      if (!silent.isEmpty() && !lacking) {
        reminders.add(Lack.of(section, silent));
      }
    }
    return List.copyOf(reminders);
  }

  /// Whether a picture of this evidence can come into a copy of the note and is not described.
  private static boolean undescribed(Evidence evidence) {
    return evidence.audience() != Audience.PRIVATE
        && evidence.attachments().stream().anyMatch(Attachment::undescribed);
  }

  /// Whether an aspect is placed, whoever's placement counts, and its evidence still has to be
  /// discussed.
  public static boolean toDiscuss(Framework framework, Findings findings, Aspect aspect) {
    return framework.practice().noteRules().discussedWith() != null
        && findings.placements().get(aspect.id()) instanceof Placement.In
        && !findings.judgement(aspect.id()).discussed();
  }

  /// One thing to see to.
  ///
  /// @param id of the aspect, of the piece of evidence where a picture is not described, or of the
  ///     section where not every group is spoken of
  /// @param name of the aspect or section, or of the pictures, with the beginning of what the
  ///     evidence says
  public record Lack(Kind kind, String id, String name) {
    private static final int BRIEF = 60;

    public static Lack at(Kind kind, Aspect aspect) {
      return new Lack(kind, aspect.id(), aspect.name());
    }

    static Lack of(Section section) {
      return new Lack(Kind.NO_COMMENTARY, section.id(), section.title());
    }

    /// Names the groups where the section is not silent altogether.
    static Lack of(Section section, List<Group> silent) {
      String groups = silent.stream().map(Group::name).collect(Collectors.joining("; "));
      boolean all = silent.size() == section.about().size();
      return new Lack(Kind.NO_GROUP, section.id(), section.title() + (all ? "" : ": " + groups));
    }

    static Lack of(Evidence evidence) {
      String pictures =
          evidence.attachments().stream()
              .filter(Attachment::undescribed)
              .map(Attachment::name)
              .collect(Collectors.joining(", "));
      String about = briefly(evidence.text().strip().replaceAll("\\s+", " "));
      return new Lack(
          Kind.UNDESCRIBED_PICTURE,
          evidence.id().toString(),
          about.isEmpty() ? pictures : pictures + " (" + about + ")");
    }

    private static String briefly(String text) {
      if (text.length() <= BRIEF) {
        return text;
      }
      int space = text.lastIndexOf(' ', BRIEF);
      return text.substring(0, space > 0 ? space : BRIEF) + "…";
    }
  }

  /// What can be missing.
  public enum Kind {
    UNANSWERED_SIGNAL,
    NOT_DISCUSSED,
    UNDESCRIBED_PICTURE,
    /// A section that a note needs is silent.
    NO_COMMENTARY,

    /// Only a reminder.
    NO_GROUP
  }
}
