package org.daybook;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.daybook.application.Session;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.school.Urn;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Origin;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.Judgements.Voice;
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
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.note.NoteCourseViewModel;
import org.daybook.ui.note.NoteView;
import org.daybook.ui.note.NoteViewModel;
import org.daybook.ui.note.VersionsViewModel;
import org.daybook.ui.notes.NotesView;
import org.daybook.ui.notes.NotesViewModel;
import org.daybook.ui.notes.PlannedNext;
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
import org.slf4j.LoggerFactory;

/// The page of an open visit, put together from its parts.
final class VisitPage {
  private final Session session;
  private final App app;
  private final Desks desks;
  private final VisitDesk desk;
  private final VisitViewModel model;
  private final EvidenceViewModel evidence;
  private final Optional<JudgingViewModel> judging;
  private final VersionsViewModel versions;
  private BiConsumer<List<String>, String> sight = (_, _) -> {};

  /// @param desks where whatever is changed here is put
  VisitPage(Session session, App app, Desks desks, VisitDesk desk) {
    this.session = session;
    this.app = app;
    this.desks = desks;
    this.desk = desk;
    this.model = new VisitViewModel(desk);
    this.evidence = new EvidenceViewModel(desk, session.evidence(desk.open()));
    this.versions = new VersionsViewModel(desk, session.noteVersions(), app.tasks());
    this.judging =
        desk.standing().get().framework().judges()
            ? Optional.of(new JudgingViewModel(desk))
            : Optional.empty();
  }

  /// Takes sealed files away that nobody needs any more. What cannot be taken away today is taken
  /// away another day; nobody need be told.
  void tidy() {
    app.tasks()
        .store(
            () -> {
              session.tidy(desk.open());
              return true;
            },
            _ -> {},
            problem ->
                LoggerFactory.getLogger(VisitPage.class).warn("not tidied: {}", problem.key()));
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

  /// Turns to words that were found, and puts the focus where they stand; what stands in a version
  /// issued earlier is read there.
  void turnTo(Found found) {
    Origin.Version version = found.origin().version();
    if (version == null) {
      turnTo(found.passage());
    } else {
      turnTo(version, found.passage());
    }
  }

  private void turnTo(Passage passage) {
    List<String> at = passage.at();
    switch (passage.kind()) {
      case EVIDENCE, ATTACHMENT -> evidence.choose(UUID.fromString(at.getFirst()));
      case RATIONALE -> judge(at.getFirst(), Voice.valueOf(at.getLast()));
      case DISAGREEMENT -> judge(at.getFirst(), Voice.AGREED);
      case ANSWER -> judge(at.getFirst(), Voice.ADVISER);
      default -> {}
    }
    turnTo(Spots.ofVisit(passage.kind()));
    sight.accept(Spots.nodes(passage), passage.text());
  }

  private void turnTo(Origin.Version version, Passage passage) {
    Copy copy = passage.audience() == Audience.INTERNAL ? Copy.INTERNAL : Copy.SCHOOL;
    turnTo(VisitTab.NOTE);
    versions.open(version.number(), copy, passage.text());
    sight.accept(List.of(NoteView.SOUGHT), "");
  }

  /// Turns judging to an aspect, unless the framework has it no more.
  private void judge(String aspect, Voice voice) {
    judging
        .filter(model -> model.framework().findAspect(aspect).isPresent())
        .ifPresent(
            model -> {
              model.select(aspect);
              model.speakFor(voice);
            });
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
  Screen screen(Runnable delete, Ways ways) {
    var visit = desk.standing().get().visit();
    EvidenceNoting noting = session.evidence(desk.open());
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
    ConcernsViewModel concerns = concerns();
    Map<VisitTab, Supplier<Node>> parts = parts(concerns::begin);
    PlannedNext planned = new PlannedNext(desk, session.visitPlanning(), app.tasks(), ways.visit());
    parts.put(
        VisitTab.NOTES,
        () ->
            new NotesView(new NotesViewModel(desk), () -> planNext(ways.plan()))
                .following(planned));
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
    sight = view::bring;
    view.offerSchool(() -> ways.school().accept(visit.occasion().school()));
    view.offerCapture(capture, capture::begin, capture::close);
    Framework framework = desk.standing().get().framework();
    if (TogetherViewModel.possible(framework, framework.visitType(visit.occasion().type()))) {
      view.offerTogether(this::together);
    }
    view.offerConcern(new RaisePanel(concerns), concerns::begin);
    view.offerCorrection(delete);
    return new Screen(Place.VISITS, visit.occasion().schoolName(), view);
  }

  /// The concerns that arise here.
  private ConcernsViewModel concerns() {
    var standing = desk.standing().get();
    String alert = standing.framework().practice().noteRules().alert();
    return new ConcernsViewModel(
        session,
        app.tasks(),
        desks,
        new TypingPause(),
        new ConcernsViewModel.Subject(
            standing.visit().occasion().school(),
            standing.visit().id(),
            alert == null ? "" : alert));
  }

  /// Plans the next visit as it is agreed in the notes.
  private void planNext(Consumer<Urn> plan) {
    desk.flush();
    app.tasks()
        .store(
            () -> {
              session.visitPlanning().fillIn(desk.open().visit());
              return desk.open().visit().occasion().school();
            },
            plan,
            app.dialogs()::refuse);
  }

  /// @param raise begins a concern with these words
  private Map<VisitTab, Supplier<Node>> parts(Consumer<String> raise) {
    Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
    parts.put(VisitTab.ACTIONS, () -> new ActionsView(new ActionsViewModel(desk)));
    judging.ifPresent(
        judged -> {
          parts.put(VisitTab.JUDGING, () -> new JudgingView(judged, raise));
          parts.put(
              VisitTab.CATEGORY,
              () -> new AgreementView(new AgreementViewModel(desk, session.today())));
        });
    parts.put(VisitTab.NOTE, () -> note(this::mend));
    return parts;
  }

  /// Turns to where something that is missing can be put right.
  private void mend(Lack lack) {
    switch (lack.kind()) {
      case UNANSWERED_SIGNAL, NOT_DISCUSSED -> {
        judging.ifPresent(judged -> judged.select(lack.id()));
        model.turnTo(VisitTab.JUDGING);
      }
      case UNDESCRIBED_PICTURE -> {
        evidence.choose(UUID.fromString(lack.id()));
        model.turnTo(VisitTab.EVIDENCE);
      }
      case NO_COMMENTARY, NO_GROUP -> {
        model.turnTo(VisitTab.NOTES);
        sight.accept(unwritten(lack.id()), "");
      }
    }
  }

  /// The fields of a section, those in which nothing stands first.
  private List<String> unwritten(String section) {
    var standing = desk.standing().get();
    var notes = standing.visit().findings().notes();
    return standing.framework().visitType(standing.visit().occasion().type()).sections().stream()
        .filter(each -> each.id().equals(section))
        .flatMap(each -> each.noteKeys().stream())
        .sorted(Comparator.comparing(notes::containsKey))
        .map(key -> "note-" + key.replace('.', '-'))
        .toList();
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
    NoteCourseViewModel course =
        new NoteCourseViewModel(desk, session.noteCourse(desk.open()), session.today());
    app.tasks().store(() -> session.preferences().adviser(), course::iAm, app.dialogs()::refuse);
    return new NoteView(
        new NoteViewModel(desk, session.noteExport(), app.tasks(), toLack),
        course,
        versions,
        app.surroundings().askWhere(),
        app::open);
  }

  /// Where one can go from here.
  ///
  /// @param plan the form of a new visit to a school
  record Ways(Consumer<Urn> plan, Consumer<Urn> school, Consumer<UUID> visit) {}
}
