package org.daybook.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.application.brief.Briefing;
import org.daybook.application.calendar.Calendar;
import org.daybook.application.calendar.DueRecords;
import org.daybook.application.calendar.DueSteps;
import org.daybook.application.concern.Concerns;
import org.daybook.application.file.FrameworkKeeping;
import org.daybook.application.file.FrameworkUses;
import org.daybook.application.file.GroupsDiscussed;
import org.daybook.application.file.SchoolFiles;
import org.daybook.application.filter.SavedFilters;
import org.daybook.application.form.FormExport;
import org.daybook.application.form.Forms;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.frameworks.Packs;
import org.daybook.application.grid.AssuranceGrids;
import org.daybook.application.grid.GridExport;
import org.daybook.application.grid.GridFigures;
import org.daybook.application.history.CarryForward;
import org.daybook.application.history.CategorySteps;
import org.daybook.application.history.EarlierJudgements;
import org.daybook.application.interrupted.Interruptions;
import org.daybook.application.interrupted.Sittings;
import org.daybook.application.note.IssuedNotes;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.note.NoteExport;
import org.daybook.application.note.NoteVersions;
import org.daybook.application.search.NoteFinding;
import org.daybook.application.timeline.SchoolTimeline;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.SatOver;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.PackWriting;
import org.daybook.application.year.BookletExport;
import org.daybook.application.year.SchoolYears;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.storage.Store;
import org.daybook.storage.StoreFolder;
import org.daybook.storage.keys.UnprovenKey;

/// An unlocked store and everything people can do with it.
///
/// All methods that touch the store are called on one thread, the store thread, but for the import
/// of the register. Closing stops an import and locks the store.
public final class Session implements AutoCloseable {
  private final Store store;
  private final Packs packs;
  private final Frameworks frameworks;
  private final InstantSource clock;
  private final boolean demo;
  private final RegisterImport registerImport;
  private final NoteFinding noteFinding;
  private final Sittings sittings;
  private final SatOver satOver;

  Session(Store store, Packs packs, InstantSource clock, boolean demo) {
    this.store = store;
    this.packs = packs;
    this.frameworks = new Frameworks(packs, store.packs());
    this.clock = clock;
    this.demo = demo;
    this.registerImport = new RegisterImport(store.schools());
    this.sittings = new Sittings(store.records(), clock);
    this.satOver = new SatOver(store.records());
    this.noteFinding = new NoteFinding(store.records(), frameworks, store.schools());
  }

  /// True when everything in this store is invented, which every screen says.
  public boolean demo() {
    return demo;
  }

  /// Whether the store lies in a folder that is copied to a cloud; see [StoreOpening#synced()].
  public boolean synced() {
    return StoreFolder.looksSynced(store.folder());
  }

  /// The day it is here.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  public Frameworks frameworks() {
    return frameworks;
  }

  /// The framework this person works with: the one chosen while it is at hand, else the first.
  public Framework framework() throws ProblemException {
    String chosen = preferences().framework().orElse("");
    List<Framework> all = frameworks.all();
    return all.stream().filter(f -> f.id().equals(chosen)).findFirst().orElseGet(all::getFirst);
  }

  /// The framework a school is worked with on a day: the one assigned by then, else this person's.
  public Framework framework(Urn school, LocalDate day) throws ProblemException {
    Optional<Framework> assigned = schoolFiles().assigned(school, day);
    return assigned.isPresent() ? assigned.get() : framework();
  }

  /// Chooses the framework for new work; schools visited so far keep theirs.
  ///
  /// @return how many schools were given the framework used so far as theirs
  public int choose(Framework framework) throws ProblemException {
    Framework before = framework();
    int kept =
        before.id().equals(framework.id())
            ? 0
            : new FrameworkKeeping(store.records(), schoolFiles())
                .keep(before, Strings.of("file.framework.kept"));
    preferences().setFramework(framework.id());
    return kept;
  }

  public SchoolFiles schoolFiles() {
    return new SchoolFiles(store.records(), frameworks, clock);
  }

  /// The frameworks schools were worked with before.
  public FrameworkUses frameworkUses() {
    return new FrameworkUses(store.records(), frameworks);
  }

  public GroupsDiscussed groupsDiscussed() {
    return new GroupsDiscussed(store.records(), frameworks, today());
  }

  public Concerns concerns() {
    return new Concerns(store.records(), store.schools());
  }

  public Schools schools() {
    return new Schools(store.schools());
  }

  public Visits visits() {
    return new Visits(store.records(), store.schools(), frameworks, store.attachments());
  }

  /// How schools were judged at earlier visits.
  public EarlierJudgements earlierJudgements() {
    return new EarlierJudgements(store.records(), frameworks);
  }

  /// The categories schools' visits led to.
  public CategorySteps categorySteps() {
    return new CategorySteps(store.records(), frameworks);
  }

  /// What happened at schools, in order of date.
  public SchoolTimeline schoolTimeline() {
    return new SchoolTimeline(store.records(), frameworks, schoolFiles());
  }

  /// The filters of the list of visits that were kept under a name.
  public SavedFilters savedFilters() {
    return new SavedFilters(store.records());
  }

  public VisitPlanning visitPlanning() {
    return new VisitPlanning(visits(), store.intendedVisits());
  }

  public Forms forms() {
    return new Forms(store.records(), frameworks, gridFigures());
  }

  public Calendar calendar() throws ProblemException {
    DueRecords due = new DueRecords(store.records(), frameworks);
    DueSteps route =
        new DueSteps(store.records(), schoolFiles(), store.schools(), framework(), today());
    return new Calendar(
        List.of(
            due::visits,
            due::actions,
            due::forms,
            route::steps,
            () -> due.concerns(store.schools())));
  }

  /// The years of the schools, each as one document.
  public SchoolYears schoolYears() {
    return new SchoolYears(store.records(), frameworks, forms(), schoolFiles(), clock);
  }

  /// Writing years as files.
  public BookletExport bookletExport() {
    return new BookletExport(today(), demo);
  }

  public AssuranceGrids assuranceGrids() {
    return new AssuranceGrids(store.records(), frameworks, clock);
  }

  /// The figures of the grids for forms that feed them.
  public GridFigures gridFigures() {
    return new GridFigures(assuranceGrids());
  }

  /// What an adviser reads on the way to a visit.
  public Briefing briefing() {
    return new Briefing(
        store.records(),
        store.schools(),
        schoolFiles(),
        new CarryForward(store.records(), frameworks),
        demo);
  }

  /// The one way to import, which alone may be used on another thread than the store's.
  public RegisterImport registerImport() {
    return registerImport;
  }

  /// Finding what was written.
  public NoteFinding noteFinding() {
    return noteFinding;
  }

  public NoteExport noteExport() {
    return new NoteExport(store.records(), store.schools(), store.attachments(), demo);
  }

  public FormExport formExport() {
    return new FormExport(demo);
  }

  /// Writing assurance grids as files.
  public GridExport gridExport() {
    return new GridExport(today(), demo);
  }

  /// Writing packs of one's own.
  public PackWriting packWriting() {
    return new PackWriting(packs, clock);
  }

  public Preferences preferences() {
    return new Preferences(store.settings());
  }

  /// Opens a visit to work on, as the person whom the settings name.
  ///
  /// @throws ProblemException if there is no visit of this id, or its record cannot be read
  public OpenVisit open(UUID visit) throws ProblemException {
    return new OpenVisit(store.records(), frameworks, clock, visit)
        .with(store.attachments())
        .workedBy(preferences().adviser());
  }

  /// Opens a visit for somebody at the window, who sits over it until [#rise] or [#close]; should
  /// the program die meanwhile, [#interruptions] tells of it. Who returns to a visit can still take
  /// back what was changed before.
  public OpenVisit sit(UUID visit) throws ProblemException {
    Optional<OpenVisit> left = satOver.find(visit);
    return left.isPresent()
        ? left.get().workedBy(preferences().adviser())
        : satOver.keep(open(visit).keptBy(sittings));
  }

  /// Hears that somebody has left whatever they sat over, everything saved.
  public void rise() throws ProblemException {
    sittings.ended();
  }

  /// What was being worked on when the program died.
  public Interruptions interruptions() {
    return new Interruptions(store.records(), frameworks, sittings, store.attachments());
  }

  /// Takes away sealed pictures and documents that were removed long ago, from this visit or with
  /// visits that were deleted.
  public void tidy(OpenVisit open) throws ProblemException {
    AttachmentTidying tidying = new AttachmentTidying(store.attachments(), store.records());
    tidying.tidy(open);
    tidying.tidyDeleted();
  }

  /// Notes evidence at an open visit, and what is attached to it.
  public EvidenceNoting evidence(OpenVisit open) {
    return new EvidenceNoting(open, store.attachments());
  }

  /// Leads the note of an open visit from draft to issued.
  public NoteCourse noteCourse(OpenVisit open) {
    return new NoteCourse(open, store.records(), store.schools(), clock);
  }

  /// Reading and comparing the versions of notes.
  public NoteVersions noteVersions() {
    return new NoteVersions(store.records(), store.schools(), frameworks, noteExport());
  }

  /// The issued versions of a visit's note, the first one first.
  public List<IssuedNote> issued(Visit visit) throws ProblemException {
    return IssuedNotes.of(store.records(), visit);
  }

  /// Replaces the passphrase; both arrays are the caller's to clear.
  public void changePassphrase(char[] old, char[] fresh) throws ProblemException {
    store.changePassphrase(old, fresh);
  }

  /// Says whether whoever sits here knows the passphrase, slowly, as unlocking does.
  ///
  /// @param passphrase the caller's to clear
  /// @throws ProblemException as unlocking: a wrong one, or one tried too soon
  public void prove(char[] passphrase) throws ProblemException {
    store.prove(passphrase);
  }

  /// Whether the recovery key is known to be on paper, because somebody typed it.
  boolean recoveryKeyProven() throws ProblemException {
    return store.recoveryKeyProven();
  }

  /// Makes a new recovery key; the one before it opens the store until this one is typed back.
  ///
  /// @param passphrase the caller's to clear
  public RecoveryPaper newRecoveryKey(char[] passphrase) throws ProblemException {
    return paper(store.newRecoveryKey(passphrase), false);
  }

  RecoveryPaper paper(UnprovenKey key, boolean first) {
    return new RecoveryPaper(key, store.folder(), today(), first);
  }

  @Override
  public void close() {
    registerImport.stop();
    noteFinding.close();
    store.close();
  }
}
