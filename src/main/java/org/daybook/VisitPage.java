package org.daybook;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.daybook.application.EvidenceNoting;
import org.daybook.application.Session;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Readiness;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.ui.actions.ActionsView;
import org.daybook.ui.actions.ActionsViewModel;
import org.daybook.ui.agreement.AgreementView;
import org.daybook.ui.agreement.AgreementViewModel;
import org.daybook.ui.before.BeforeView;
import org.daybook.ui.before.BeforeViewModel;
import org.daybook.ui.concern.ConcernsViewModel;
import org.daybook.ui.concern.RaisePanel;
import org.daybook.ui.evidence.EvidenceView;
import org.daybook.ui.evidence.EvidenceViewModel;
import org.daybook.ui.evidence.attached.AttachmentsPart;
import org.daybook.ui.evidence.attached.AttachmentsViewModel;
import org.daybook.ui.evidence.capture.CaptureFiles;
import org.daybook.ui.evidence.capture.CapturePanel;
import org.daybook.ui.evidence.capture.CaptureViewModel;
import org.daybook.ui.judging.JudgingView;
import org.daybook.ui.judging.JudgingViewModel;
import org.daybook.ui.note.NoteCourseViewModel;
import org.daybook.ui.note.NoteView;
import org.daybook.ui.note.NoteViewModel;
import org.daybook.ui.note.VersionsViewModel;
import org.daybook.ui.notes.NotesView;
import org.daybook.ui.notes.NotesViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.together.TogetherView;
import org.daybook.ui.together.TogetherViewModel;
import org.daybook.ui.visit.VisitTab;
import org.daybook.ui.visit.VisitView;
import org.daybook.ui.visit.VisitViewModel;

/// The page of an open visit, put together from its parts.
final class VisitPage {
  private final Session session;
  private final App app;
  private final Desks desks;
  private final VisitDesk desk;
  private final VisitViewModel model;
  private final EvidenceViewModel evidence;

  /// @param desks where whatever is changed here is put
  VisitPage(Session session, App app, Desks desks, VisitDesk desk) {
    this.session = session;
    this.app = app;
    this.desks = desks;
    this.desk = desk;
    this.model = new VisitViewModel(desk);
    this.evidence = new EvidenceViewModel(desk, session.evidence(desk.open()));
  }

  /// The part that is shown.
  VisitTab tab() {
    return model.tab().get();
  }

  /// Turns to a part, if the visit has it.
  void turnTo(VisitTab part) {
    if (model.tabs().contains(part)) {
      model.turnTo(part);
    }
  }

  /// Takes files dropped on any part of the visit into its evidence, and shows them there; says so
  /// where nothing can be changed any more.
  void receive(List<Path> files) {
    if (desk.standing().get().visit().outcome().state().open()) {
      EvidenceNoting noting = session.evidence(desk.open());
      new AttachmentsViewModel(desk, noting, app.tasks())
          .receive(
              files,
              piece -> {
                model.turnTo(VisitTab.EVIDENCE);
                evidence.choose(piece);
              },
              app.dialogs()::refuse);
    } else {
      app.dialogs().refuse(Problem.of("visit.locked"));
    }
  }

  /// @param delete deletes the visit
  Screen screen(Runnable delete) {
    var visit = desk.standing().get().visit();
    EvidenceNoting noting = session.evidence(desk.open());
    Optional<JudgingViewModel> judging =
        desk.standing().get().framework().judges()
            ? Optional.of(new JudgingViewModel(desk))
            : Optional.empty();
    judging.ifPresent(this::remember);
    CapturePanel capture =
        new CapturePanel(
            new CaptureViewModel(desk, noting),
            CaptureFiles.of(
                desk,
                noting,
                app.tasks(),
                new AttachmentsPart.Ways(
                    app.surroundings().askFiles(), app.surroundings().askWhere())),
            () ->
                switch (model.tab().get()) {
                  case JUDGING -> judging.map(JudgingViewModel::selected);
                  case EVIDENCE -> evidence.aspectInSight();
                  default -> Optional.empty();
                });
    Map<VisitTab, Supplier<Node>> parts = parts(judging);
    parts.put(VisitTab.BEFORE, () -> before(delete));
    parts.put(
        VisitTab.EVIDENCE,
        () ->
            new EvidenceView(
                evidence,
                new AttachmentsViewModel(desk, noting, app.tasks()),
                new EvidenceView.Ways(
                    capture::begin, app.surroundings().askFiles(), app.surroundings().askWhere())));
    VisitView view = new VisitView(model, parts);
    view.offerCapture(capture, capture::begin, capture::close);
    String alert = desk.standing().get().framework().practice().noteRules().alert();
    ConcernsViewModel concerns =
        new ConcernsViewModel(
            session,
            app.tasks(),
            desks,
            new TypingPause(),
            new ConcernsViewModel.Subject(
                visit.occasion().school(), visit.id(), alert == null ? "" : alert));
    view.offerTogether(this::together);
    view.offerConcern(new RaisePanel(concerns), concerns::begin);
    view.offerCorrection(delete);
    return new Screen(Place.VISITS, visit.occasion().schoolName(), view);
  }

  private Map<VisitTab, Supplier<Node>> parts(Optional<JudgingViewModel> judging) {
    Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
    parts.put(VisitTab.NOTES, () -> new NotesView(new NotesViewModel(desk)));
    parts.put(VisitTab.ACTIONS, () -> new ActionsView(new ActionsViewModel(desk)));
    judging.ifPresent(
        judged -> {
          parts.put(VisitTab.JUDGING, () -> new JudgingView(judged));
          parts.put(
              VisitTab.CATEGORY,
              () -> new AgreementView(new AgreementViewModel(desk, session.today())));
        });
    parts.put(VisitTab.NOTE, () -> note(lack -> mend(lack, judging)));
    return parts;
  }

  /// Turns to where something that is missing can be put right.
  private void mend(Lack lack, Optional<JudgingViewModel> judging) {
    if (lack.kind() == Readiness.Kind.UNDESCRIBED_PICTURE) {
      evidence.choose(UUID.fromString(lack.id()));
      model.turnTo(VisitTab.EVIDENCE);
    } else {
      judging.ifPresent(judged -> judged.select(lack.id()));
      model.turnTo(VisitTab.JUDGING);
    }
  }

  /// Begins the conversation at one screen, once everything is saved; nothing of other screens is
  /// under way then.
  private void together() {
    desks.settle(
        state -> {
          if (state instanceof SaveState.NotSaved(Problem why)) {
            app.dialogs().refuse(why);
          } else {
            TogetherViewModel conversation =
                new TogetherViewModel(
                    desk, session, app.tasks(), new TogetherViewModel.Ways(app::framed, app::lock));
            app.alone(new TogetherView(conversation), conversation.school());
          }
        });
  }

  private void remember(JudgingViewModel judging) {
    var standing = desk.standing().get();
    app.tasks()
        .store(
            () -> session.earlierJudgements().before(standing.visit(), standing.framework()),
            judging::remember,
            app.dialogs()::refuse);
  }

  private BeforeView before(Runnable cancel) {
    return new BeforeView(
        new BeforeViewModel(desk, session.briefing(), app.tasks()),
        new BeforeView.Ways(
            () -> model.turnTo(model.work()), cancel, app.surroundings().askWhere(), app::open));
  }

  private NoteView note(Consumer<Lack> toLack) {
    return new NoteView(
        new NoteViewModel(desk, session.noteExport(), app.tasks(), toLack),
        new NoteCourseViewModel(desk, session.noteCourse(desk.open()), session.today()),
        new VersionsViewModel(desk, session.noteVersions(), app.tasks()),
        app.surroundings().askWhere(),
        app::open);
  }
}
