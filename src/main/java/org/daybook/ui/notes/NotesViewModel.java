package org.daybook.ui.notes;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.year.CalendarEntry;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;

/// The notes of the open visit: who was there, what it was about, what was done, and a text for
/// every section or every group a section asks about.
public final class NotesViewModel {
  private final VisitDesk desk;
  private final NoteTaking noteTaking;
  private final Draft present;
  private final Draft focus;
  private final Timing timing;
  private final Return comeBack;
  private final List<SectionNote> sections;
  private final NextActivity next;
  private final CarriedNotes carried;
  private final ReadOnlyObjectWrapper<List<Activity>> shown =
      new ReadOnlyObjectWrapper<>(List.of());

  public NotesViewModel(VisitDesk desk) {
    this.desk = desk;
    this.noteTaking = new NoteTaking(desk.open());
    this.present =
        new Draft(
            desk,
            standing -> Person.lines(standing.visit().occasion().present()),
            text -> noteTaking.introduce(Person.all(text), occasion().focus()));
    this.focus =
        new Draft(
            desk,
            standing -> standing.visit().occasion().focus(),
            text -> noteTaking.introduce(occasion().present(), text));
    this.timing = new Timing(desk, noteTaking);
    this.comeBack = new Return(desk, noteTaking);
    this.sections = type().sections().stream().map(this::note).toList();
    this.next = new NextActivity(desk, noteTaking);
    this.carried = new CarriedNotes(desk);
    desk.standing().subscribe(standing -> shown.set(activities(standing)));
  }

  /// One person a line, each "Name, role".
  public Draft present() {
    return present;
  }

  public Draft focus() {
    return focus;
  }

  /// How long the visit took.
  Timing timing() {
    return timing;
  }

  /// When the next one is.
  Return comeBack() {
    return comeBack;
  }

  /// The sections of the visit's type, in the pack's order.
  public List<SectionNote> sections() {
    return sections;
  }

  /// What earlier visits left for the sections.
  CarriedNotes carried() {
    return carried;
  }

  /// What the school says of itself under a note key; empty while it says nothing.
  ObservableValue<String> schoolSays(String key) {
    return desk.standing()
        .map(now -> now.visit().findings().selfEvaluation().getOrDefault(key, "").strip());
  }

  /// What can be done on the day and what was: the pack's suggestions first, then what was added.
  ObservableValue<List<Activity>> activities() {
    return shown;
  }

  void tick(String activity, boolean done) {
    desk.change(() -> noteTaking.tick(activity, done));
  }

  /// Something that was done and that nobody suggested, to be typed.
  NextActivity nextActivity() {
    return next;
  }

  /// Ends the activity being typed, so that it stands among the others.
  void enterActivity() {
    next.enter();
    shown.set(activities(desk.standing().get()));
  }

  /// Marks the paragraphs a stretch of a text touches for other readers.
  void mark(Part part, Audience from, Audience to, int start, int end) {
    desk.flush();
    desk.change(() -> noteTaking.mark(part.key(), from, to, start, end));
  }

  private List<Activity> activities(Standing standing) {
    List<String> done = standing.visit().findings().activities();
    Occasion occasion = standing.visit().occasion();
    Stream<String> ofTheCalendar =
        standing.framework().practice().yearPlan().calendar().stream()
            .filter(entry -> entry.visit().equals(occasion.type()))
            .filter(entry -> entry.halfTerm().equals(occasion.halfTerm()))
            .map(CalendarEntry::activities)
            .flatMap(List::stream);
    return Stream.of(type().activities().stream(), ofTheCalendar, done.stream())
        .flatMap(all -> all)
        .distinct()
        .filter(text -> !text.equals(next.saved()))
        .map(text -> new Activity(text, done.contains(text)))
        .toList();
  }

  private SectionNote note(Section section) {
    return new SectionNote(
        section,
        section.about().isEmpty()
            ? List.of(part(section, section.id(), section.title()))
            : section.about().stream().map(group -> part(section, group)).toList());
  }

  private Part part(Section section, Group group) {
    return part(section, section.noteKey(group), group.name());
  }

  private Part part(Section section, String key, String name) {
    List<Aside> asides =
        Stream.of(Audience.values())
            .filter(audience -> audience != section.audience())
            .map(audience -> new Aside(audience, aside(key, audience)))
            .filter(
                aside ->
                    section.audience().admits(aside.audience())
                        || !aside.draft().text().get().isEmpty())
            .toList();
    return new Part(key, name, section.audience(), draft(key), asides);
  }

  private Draft aside(String key, Audience audience) {
    return new Draft(
        desk,
        standing -> standing.visit().findings().aside(key, audience),
        text -> noteTaking.write(key, audience, text));
  }

  private Draft draft(String key) {
    return new Draft(
        desk,
        standing -> standing.visit().findings().notes().getOrDefault(key, ""),
        text -> noteTaking.write(key, text));
  }

  private VisitType type() {
    Standing now = desk.standing().get();
    return now.framework().visitType(now.visit().occasion().type());
  }

  /// The occasion as last saved; read within a change, so on the store thread.
  private Occasion occasion() {
    return desk.open().standing().visit().occasion();
  }

  /// A section and what is written in it: one text, or one for every group it asks about.
  public record SectionNote(Section section, List<Part> parts) {
    public SectionNote {
      parts = List.copyOf(parts);
    }

    boolean oneByOne() {
      return !section.about().isEmpty();
    }
  }

  /// One text of a section.
  ///
  /// @param key what it is noted under
  /// @param name of the section, or of the group
  /// @param usual whom the section is meant for
  /// @param asides what is noted here for others
  public record Part(String key, String name, Audience usual, Draft draft, List<Aside> asides) {
    public Part {
      asides = List.copyOf(asides);
    }

    /// All that can be written here.
    List<Draft> drafts() {
      return Stream.concat(Stream.of(draft), asides.stream().map(Aside::draft)).toList();
    }
  }

  /// What is noted for other readers than the section itself.
  public record Aside(Audience audience, Draft draft) {}

  /// Something that can be done on the day.
  record Activity(String text, boolean done) {}
}
