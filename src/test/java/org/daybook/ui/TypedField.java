package org.daybook.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.daybook.application.Session;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Signing;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Pen;
import org.daybook.ui.evidence.attached.AttachmentsPart;
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
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.together.TogetherView;
import org.daybook.ui.together.TogetherViewModel;

/// A field in which somebody types at a visit: the page it is on, and what is kept of it.
enum TypedField {
  NOTE("note-strengths") {
    @Override
    Parent page(Session session, VisitDesk desk, Tasks tasks) {
      return new NotesView(new NotesViewModel(desk), () -> {});
    }

    @Override
    String kept(Visit visit) {
      return visit.findings().notes().getOrDefault("strengths", "");
    }
  },

  EVIDENCE("capture-text") {
    @Override
    Parent page(Session session, VisitDesk desk, Tasks tasks) {
      var noting = session.evidence(desk.open());
      CapturePanel panel =
          new CapturePanel(
              new CaptureViewModel(desk, noting),
              CaptureFiles.of(
                  desk, noting, tasks, new AttachmentsPart.Ways(List::of, _ -> Optional.empty())),
              Optional::empty);
      panel.begin();
      return panel;
    }

    @Override
    String kept(Visit visit) {
      return visit.findings().evidence().stream().map(Evidence::text).findFirst().orElse("");
    }
  },

  REASON("why") {
    @Override
    Parent page(Session session, VisitDesk desk, Tasks tasks) {
      JudgingViewModel model = new JudgingViewModel(desk);
      model.select("attendance");
      return new JudgingView(model, _ -> {});
    }

    @Override
    String kept(Visit visit) {
      return visit.findings().judgements().of(Voice.ADVISER, "attendance").rationale();
    }
  },

  SCHOOLS_EVIDENCE("together-evidence") {
    @Override
    Parent page(Session session, VisitDesk desk, Tasks tasks) {
      return together(session, desk, tasks);
    }

    @Override
    String kept(Visit visit) {
      return EVIDENCE.kept(visit);
    }
  },

  SELF_EVALUATION("together-write-") {
    @Override
    Parent page(Session session, VisitDesk desk, Tasks tasks) {
      return together(session, desk, tasks);
    }

    @Override
    Node find(Parent page) {
      for (int turned = 0; turned < 80; turned++) {
        for (Node area : page.lookupAll(".text-area")) {
          if (Objects.toString(area.getId(), "").startsWith(id)) {
            return area;
          }
        }
        ((Button) Objects.requireNonNull(page.lookup("#together-next"))).fire();
        page.applyCss();
      }
      throw new IllegalStateException("no page to write on");
    }

    @Override
    String kept(Visit visit) {
      return visit.findings().selfEvaluation().values().stream().findFirst().orElse("");
    }
  },

  REPLY("note-course-comment") {
    @Override
    void prepare(Session session, OpenVisit open) throws ProblemException {
      new NoteTaking(open).finish();
      NoteCourse course = session.noteCourse(open);
      course.send("Pat Lindqvist (invented)", PatsStore.TODAY.plusDays(7));
    }

    @Override
    Parent page(Session session, VisitDesk desk, Tasks tasks) {
      return note(session, desk, tasks);
    }

    @Override
    String kept(Visit visit) {
      var typed = visit.outcome().course().answering().typed();
      return typed == null ? "" : typed.general();
    }
  },

  SIGNER("signature-name") {
    @Override
    void prepare(Session session, OpenVisit open) throws ProblemException {
      new NoteTaking(open).finish();
      session.noteCourse(open).signing().type(_ -> Signing.by(Signature.CHAIR));
    }

    @Override
    Parent page(Session session, VisitDesk desk, Tasks tasks) {
      return note(session, desk, tasks);
    }

    @Override
    String kept(Visit visit) {
      Signing made = visit.outcome().course().typing().signing();
      return made == null ? "" : Objects.requireNonNullElse(made.name(), "");
    }
  },

  /// A dot for every letter.
  SIGNATURE("signature-pad") {
    @Override
    void prepare(Session session, OpenVisit open) throws ProblemException {
      new NoteTaking(open).finish();
    }

    @Override
    Parent page(Session session, VisitDesk desk, Tasks tasks) {
      return note(session, desk, tasks);
    }

    @Override
    void type(Node pad, String all, int typed) {
      Pen.draw(pad, 5 + typed * 2, 40);
    }

    @Override
    String kept(Visit visit) {
      Signing made = visit.outcome().course().typing().signing();
      return TypingKilledTest.text(made == null ? 0 : made.ink().dots());
    }
  };

  final String id;

  TypedField(String id) {
    this.id = id;
  }

  private static TogetherView together(Session session, VisitDesk desk, Tasks tasks) {
    return new TogetherView(
        new TogetherViewModel(
            desk, session, tasks, new TogetherViewModel.Ways(() -> {}, () -> {})));
  }

  private static NoteView note(Session session, VisitDesk desk, Tasks tasks) {
    return new NoteView(
        new NoteViewModel(desk, session.noteExport(), tasks, _ -> {}),
        new NoteCourseViewModel(desk, session.noteCourse(desk.open()), PatsStore.TODAY),
        new VersionsViewModel(desk, session.noteVersions(), tasks),
        _ -> Optional.empty(),
        (_, _) -> {});
  }

  /// Brings a visit that has begun to where the field can be typed in.
  void prepare(Session session, OpenVisit open) throws ProblemException {}

  /// The page the field is on.
  abstract Parent page(Session session, VisitDesk desk, Tasks tasks);

  /// The field on its page, once that is shown.
  Node find(Parent page) {
    Node found = Objects.requireNonNull(page.lookup("#" + id), id);
    Node within = found.lookup(".text-input");
    return within == null ? found : within;
  }

  /// Types the next letter.
  ///
  /// @param all what is typed in the end
  /// @param typed how many letters of it stand there
  void type(Node field, String all, int typed) {
    ((TextInputControl) field).appendText(all.substring(typed, typed + 1));
  }

  /// What the store has of the field.
  abstract String kept(Visit visit);
}
