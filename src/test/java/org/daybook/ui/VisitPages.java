package org.daybook.ui;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.daybook.application.Session;
import org.daybook.application.attachment.Intake;
import org.daybook.application.attachment.Prepared;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.Preparing;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.Ink;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Signature;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.actions.ActionsView;
import org.daybook.ui.actions.ActionsViewModel;
import org.daybook.ui.agreement.AgreementView;
import org.daybook.ui.agreement.AgreementViewModel;
import org.daybook.ui.before.BeforeView;
import org.daybook.ui.before.BeforeViewModel;
import org.daybook.ui.evidence.EvidenceView;
import org.daybook.ui.evidence.EvidenceViewModel;
import org.daybook.ui.evidence.attached.AttachmentsPart;
import org.daybook.ui.evidence.attached.AttachmentsViewModel;
import org.daybook.ui.evidence.capture.CaptureFiles;
import org.daybook.ui.evidence.capture.CapturePanel;
import org.daybook.ui.evidence.capture.CaptureViewModel;
import org.daybook.ui.judging.JudgingView;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.note.NoteCourseViewModel;
import org.daybook.ui.note.NoteView;
import org.daybook.ui.note.NoteViewModel;
import org.daybook.ui.note.VersionsViewModel;
import org.daybook.ui.notes.NotesView;
import org.daybook.ui.notes.NotesViewModel;
import org.daybook.ui.notes.PlannedNext;
import org.daybook.ui.state.TypedPauses;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.visit.VisitTab;
import org.daybook.ui.visit.VisitView;
import org.daybook.ui.visit.VisitViewModel;

/// The parts of a visit by name, each in a state worth looking at; whatever is written is invented.
final class VisitPages {
  private static final Person HEAD = new Person("Sam Okonjo (invented)", "headteacher");

  private static final Ink INK =
      Ink.read(
          "40,120 60,60 90,40 110,70 80,110 60,130 120,120 150,90 160,120 190,95 200,125 230,90"
              + " 250,120 300,100;330,60 335,130;320,85 370,80;380,120 420,90 440,120 480,95"
              + " 540,90");

  private final Session session;
  private final Tasks tasks;
  private final OpenVisit open;

  VisitPages(Session session, Tasks tasks) throws ProblemException {
    this.session = session;
    this.tasks = tasks;
    UUID id =
        PatsStore.planned(
            session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Attendance after the summer");
    this.open = session.open(id);
  }

  /// A page such as `visit-category-agreed`: the second word names the tab.
  Parent view(String page) throws ProblemException {
    if (page.startsWith("visit-before") || page.endsWith("-carried")) {
      before();
    }
    if (page.endsWith("-carried")) {
      new Preparing(open).begin();
    } else if (!page.endsWith("-new")) {
      fill();
    }
    if (page.startsWith("visit-category")) {
      agree(page);
    }
    if (page.startsWith("visit-note-")) {
      lead(page);
    }
    if (page.equals("visit-evidence-many")) {
      attach();
    }
    VisitDesk desk = new VisitDesk(open, open.standing(), tasks, new TypedPauses());
    VisitViewModel model = new VisitViewModel(desk);
    model.turnTo(VisitTab.valueOf(page.split("-", -1)[1].toUpperCase(Locale.ROOT)));
    EvidenceNoting noting = session.evidence(open);
    CapturePanel capture =
        new CapturePanel(
            new CaptureViewModel(desk, noting),
            CaptureFiles.of(
                desk, noting, tasks, new AttachmentsPart.Ways(List::of, _ -> Optional.empty())),
            () -> Optional.of("attendance"));
    Map<VisitTab, Supplier<Node>> parts = parts(desk);
    parts.put(
        VisitTab.EVIDENCE,
        () ->
            new EvidenceView(
                new EvidenceViewModel(desk, noting),
                new AttachmentsViewModel(desk, noting, tasks),
                new EvidenceView.Ways(capture::begin, List::of, _ -> Optional.empty())));
    VisitView view = new VisitView(model, parts);
    view.offerCapture(capture, capture::begin, capture::close);
    view.offerCorrection(() -> {});
    view.offerSchool(() -> {});
    return view;
  }

  private Map<VisitTab, Supplier<Node>> parts(VisitDesk desk) {
    LocalDate today = session.today();
    Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
    parts.put(
        VisitTab.BEFORE,
        () ->
            new BeforeView(
                new BeforeViewModel(desk, session.briefing(), tasks),
                new BeforeView.Ways(
                    () -> {}, () -> {}, _ -> Optional.of(Path.of("brief.pdf")), (_, _) -> {})));
    parts.put(
        VisitTab.NOTES,
        () ->
            new NotesView(new NotesViewModel(desk), () -> {})
                .following(new PlannedNext(desk, session.visitPlanning(), tasks, _ -> {})));
    parts.put(VisitTab.JUDGING, () -> new JudgingView(new JudgingViewModel(desk), _ -> {}));
    parts.put(VisitTab.ACTIONS, () -> new ActionsView(new ActionsViewModel(desk)));
    parts.put(VisitTab.CATEGORY, () -> new AgreementView(new AgreementViewModel(desk, today)));
    parts.put(
        VisitTab.NOTE,
        () ->
            new NoteView(
                new NoteViewModel(desk, session.noteExport(), tasks, _ -> {}),
                new NoteCourseViewModel(desk, session.noteCourse(open), today),
                new VersionsViewModel(desk, session.noteVersions(), tasks),
                _ -> Optional.of(Path.of("note.pdf")),
                (_, _) -> {}));
    return parts;
  }

  /// What the last visit left, and what was prepared for this one.
  private void before() throws ProblemException {
    OpenVisit last =
        session.open(
            PatsStore.planned(
                session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY.minusDays(20), "Attendance"));
    Judging judging = new Judging(last);
    judging.place("curriculum", new Placement.In("developing"));
    judging.explain(
        "curriculum",
        "Sequenced in English and mathematics; the foundation subjects begin each year anew.");
    NoteTaking notes = new NoteTaking(last);
    notes.write("strengths", "- Calm, purposeful lessons\n- Pupils speak well of reading");
    notes.write("next-steps", "Share the plan for history with governors before Christmas.");
    notes.write("for-the-team", "Half a day more than planned.");
    ActionPlanning planning = new ActionPlanning(last);
    planning.save(
        new Action(
            new UUID(1, 1),
            "Agree one sequence for history and geography",
            "Curriculum lead",
            LocalDate.of(2026, 12, 4),
            "Each class teaches what the plan says",
            Rag.AMBER,
            Rag.RED));
    planning.save(
        new Action(new UUID(1, 2), "Ring home by nine", "Office", null, "", Rag.GREEN, null));
    Preparing preparing = new Preparing(open);
    preparing.agenda("9:00 Plan with the headteacher\n10:00 Lessons\n11:30 Governors");
    preparing.tick("Outcomes by group, with national figures", true);
  }

  private void fill() throws ProblemException {
    Judging judging = new Judging(open);
    List<Aspect> aspects = open.standing().framework().aspects();
    for (int i = 0; i < aspects.size() - 2; i++) {
      judging.place(
          aspects.get(i).id(), new Placement.In(i % 3 == 2 ? "developing" : "established"));
    }
    evidence();
    new NoteTaking(open)
        .write("strengths", "- Attendance is everybody's business\n- Calm, purposeful lessons");
    ActionPlanning planning = new ActionPlanning(open);
    Action first = planning.add().visit().outcome().actions().getFirst();
    planning.save(
        first
            .withWhat(
                "Three weeks of daily extended writing in Year 4, with a shared text each week")
            .withSuccess("Four pupils in five write a page unaided by February")
            .withWho("English lead")
            .withDue(LocalDate.of(2027, 2, 12))
            .withAction(Rag.GREEN)
            .withImpact(Rag.AMBER));
    planning.add();
  }

  private void evidence() throws ProblemException {
    EvidenceNoting noting = session.evidence(open);
    noting.add(
        EvidenceNoting.begun()
            .withText("Registers of four weeks: half of all absence falls on Mondays")
            .withSource(Source.DATA)
            .withValue(new BigDecimal("94.8"))
            .withAspects(Set.of("attendance")));
    noting.add(
        EvidenceNoting.begun()
            .withText("Two of five books in Year 4 show no answer to the marking")
            .withSource(Source.WORK_SCRUTINY)
            .withChallenges(true)
            .withAspects(Set.of("curriculum", "teaching")));
    noting.add(
        EvidenceNoting.begun()
            .withText("The chair asks who checks the plan between meetings")
            .withSource(Source.GOVERNOR_MEETING)
            .withAudience(Audience.INTERNAL));
    noting.add(
        EvidenceNoting.begun()
            .withText("Pupils say that lessons begin at once and are calm")
            .withSource(Source.PUPIL_VOICE));
  }

  /// Attaches a picture nobody has described and a document to the latest piece.
  private void attach() throws ProblemException {
    EvidenceNoting noting = session.evidence(open);
    UUID piece = open.standing().visit().findings().evidence().getLast().id();
    int[] pixels = new int[640 * 400];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = 0xff000000 | (i % 640 / 3) << 16 | (i / 640 / 2) << 8 | 0x90;
    }
    noting.attach(piece, Intake.pasted("Picture", 640, 400, pixels, false), "");
    noting.attach(
        piece,
        new Prepared("Timetable of the week.pdf", Attachment.Format.PDF, new byte[] {37}),
        "");
  }

  /// Leads the note as far as the page's name says.
  private void lead(String page) throws ProblemException {
    agree("-agreed");
    NoteCourse course = session.noteCourse(open);
    String adviser = "Pat Lindqvist (invented)";
    course.send(adviser, PatsStore.TODAY.plusDays(7));
    if (page.endsWith("-sent")) {
      return;
    }
    if (page.endsWith("-reply")) {
      course.type(
          typed ->
              typed
                  .withGeneral("The roll is 412, not 180.")
                  .withComment("strengths", "Phonics is taught daily in all six classes."));
      return;
    }
    if (page.endsWith("-disputed")) {
      course.answer(
          new Reply(
              false,
              HEAD.toString(),
              PatsStore.TODAY,
              "The roll is 412, not 180.",
              Map.of("strengths", "Phonics is taught daily in all six classes.")));
      course.view("Two of the six classes were seen on the day.");
      course
          .signing()
          .sign(new Signature(HEAD.name(), Signature.HEADTEACHER, PatsStore.TODAY, INK));
      course
          .signing()
          .sign(
              new Signature(
                  adviser, open.standing().framework().vocabulary().adviser(), PatsStore.TODAY));
      return;
    }
    course.answer(new Reply(false, HEAD.toString(), PatsStore.TODAY, "The roll is 412.", Map.of()));
    course.issue(adviser);
    if (page.endsWith("-compared") || page.endsWith("-giving-up")) {
      course.revise(adviser, "The roll was wrong");
      new NoteTaking(open)
          .write(
              "strengths",
              "- Attendance is everybody's daily business\n- Lessons are calm\n- The roll is 412");
    }
  }

  private void agree(String page) throws ProblemException {
    CategoryAgreeing agreeing = new CategoryAgreeing(open);
    if (page.contains("-agreed") || page.contains("-change")) {
      agreeing.agree(
          "developing",
          List.of(HEAD, new Person("Alex Sample (invented)", "chair of governors")),
          "Two of the three weakest aspects fell since the summer, and the plan that answers them"
              + " has only begun.",
          PatsStore.TODAY);
    }
    if (page.contains("-change")) {
      agreeing.reconsider();
    }
    if (page.endsWith("-differs")) {
      agreeing.fillIn(form -> form.withCategory("extending"));
    }
  }
}
