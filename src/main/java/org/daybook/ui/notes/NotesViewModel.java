package org.daybook.ui.notes;

import java.util.List;
import org.daybook.application.NoteTaking;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;

/// The notes of the open visit: who was there, what it was about, and a text for every section.
public final class NotesViewModel {
  private final Draft present;
  private final Draft focus;
  private final List<SectionNote> sections;

  public NotesViewModel(VisitDesk desk) {
    NoteTaking noteTaking = new NoteTaking(desk.open());
    this.present =
        new Draft(
            desk,
            standing -> Person.lines(standing.visit().occasion().present()),
            text -> noteTaking.introduce(Person.all(text), occasion(desk).focus()));
    this.focus =
        new Draft(
            desk,
            standing -> standing.visit().occasion().focus(),
            text -> noteTaking.introduce(occasion(desk).present(), text));
    this.sections =
        type(desk.standing().get()).sections().stream()
            .map(section -> note(desk, noteTaking, section))
            .toList();
  }

  /// One person a line, each "Name, role".
  public Draft present() {
    return present;
  }

  public Draft focus() {
    return focus;
  }

  /// The sections of the visit's type, in the pack's order.
  public List<SectionNote> sections() {
    return sections;
  }

  private static SectionNote note(VisitDesk desk, NoteTaking noteTaking, Section section) {
    Draft draft =
        new Draft(
            desk,
            standing -> standing.visit().findings().notes().getOrDefault(section.id(), ""),
            text -> noteTaking.write(section.id(), text));
    return new SectionNote(section, draft);
  }

  private static VisitType type(Standing standing) {
    return standing.framework().visitType(standing.visit().occasion().type());
  }

  /// The occasion as last saved; read within a change, so on the store thread.
  private static Occasion occasion(VisitDesk desk) {
    return desk.open().standing().visit().occasion();
  }

  /// A section and what is written in it.
  public record SectionNote(Section section, Draft draft) {}
}
