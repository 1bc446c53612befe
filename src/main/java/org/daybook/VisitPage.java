package org.daybook;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.application.Session;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Visit;
import org.daybook.ui.actions.ActionsView;
import org.daybook.ui.actions.ActionsViewModel;
import org.daybook.ui.agreement.AgreementView;
import org.daybook.ui.agreement.AgreementViewModel;
import org.daybook.ui.concern.ConcernsViewModel;
import org.daybook.ui.concern.RaisePanel;
import org.daybook.ui.judging.JudgingView;
import org.daybook.ui.judging.JudgingViewModel;
import org.daybook.ui.note.NoteCourseViewModel;
import org.daybook.ui.note.NoteView;
import org.daybook.ui.note.NoteViewModel;
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

  /// @param desks where whatever is changed here is put
  VisitPage(Session session, App app, Desks desks, VisitDesk desk) {
    this.session = session;
    this.app = app;
    this.desks = desks;
    this.desk = desk;
    this.model = new VisitViewModel(desk);
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

  /// @param delete deletes the visit
  Screen screen(Runnable delete) {
    Visit visit = desk.standing().get().visit();
    VisitView view = new VisitView(model, parts());
    String alert = desk.standing().get().framework().practice().noteRules().alert();
    ConcernsViewModel concerns =
        new ConcernsViewModel(
            session,
            app.tasks(),
            desks,
            new TypingPause(),
            new ConcernsViewModel.Subject(
                visit.occasion().school(), visit.id(), alert == null ? "" : alert));
    if (desk.standing().get().framework().judges()) {
      view.offerTogether(this::together);
    }
    view.offerConcern(new RaisePanel(concerns), concerns::begin);
    view.offerCorrection(delete);
    return new Screen(Place.VISITS, visit.occasion().schoolName(), view);
  }

  private Map<VisitTab, Supplier<Node>> parts() {
    Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
    parts.put(VisitTab.NOTES, () -> new NotesView(new NotesViewModel(desk)));
    parts.put(VisitTab.ACTIONS, () -> new ActionsView(new ActionsViewModel(desk)));
    if (desk.standing().get().framework().judges()) {
      JudgingViewModel judging = new JudgingViewModel(desk);
      remember(judging);
      parts.put(VisitTab.JUDGING, () -> new JudgingView(judging));
      parts.put(
          VisitTab.CATEGORY,
          () -> new AgreementView(new AgreementViewModel(desk, session.today())));
      parts.put(
          VisitTab.NOTE,
          () ->
              note(
                  aspect -> {
                    judging.select(aspect);
                    model.turnTo(VisitTab.JUDGING);
                  }));
    } else {
      parts.put(VisitTab.NOTE, () -> note(_ -> {}));
    }
    return parts;
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
    Standing standing = desk.standing().get();
    app.tasks()
        .store(
            () -> session.earlierJudgements().before(standing.visit(), standing.framework()),
            judging::remember,
            app.dialogs()::refuse);
  }

  private NoteView note(Consumer<String> toAspect) {
    return new NoteView(
        new NoteViewModel(desk, session.noteExport(), app.tasks(), toAspect),
        new NoteCourseViewModel(desk, session.noteCourse(desk.open()), session.today()),
        app.surroundings().askWhere(),
        app::open);
  }
}
