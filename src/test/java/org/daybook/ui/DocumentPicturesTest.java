package org.daybook.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.form.FormApproving;
import org.daybook.application.form.FormExport;
import org.daybook.application.form.FormFilling;
import org.daybook.application.form.OpenForm;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.form.Form.About;
import org.daybook.domain.form.Form.Every;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.Documents;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.calendar.CalendarView;
import org.daybook.ui.calendar.CalendarViewModel;
import org.daybook.ui.documents.DocumentsPart;
import org.daybook.ui.documents.DocumentsView;
import org.daybook.ui.documents.DocumentsViewModel;
import org.daybook.ui.form.FormView;
import org.daybook.ui.form.FormViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.state.FileWriting;
import org.daybook.ui.state.FormDesk;
import org.daybook.ui.state.TypedPauses;
import org.daybook.ui.support.SaveState;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

/// Draws documents and the calendar in the window of a small laptop, leaves the pictures in
/// `target/screens`, and makes sure that no word is cut off.
@ExtendWith(OnScreen.class)
final class DocumentPicturesTest {
  private PictureWindow window;

  @Start
  void start(Stage stage) {
    window = new PictureWindow(stage);
  }

  /// @param part the part of the form to turn to, or a dash
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          documents, bedford-2018, -,         false, 100
          documents, bedford-2018, -,         true,  100
          documents, bedford-2018, -,         false, 150
          none,      bristol-2025, -,         false, 100
          school,    equals-2024,  -,         false, 100
          school,    equals-2024,  -,         true,  100
          school,    ethos-2023,   -,         false, 100
          begun,     bedford-2018, -,         false, 100
          no,        bedford-2018, relevance, false, 100
          draft,     bedford-2018, -,         false, 100
          draft,     bedford-2018, relevance, false, 100
          draft,     bedford-2018, relevance, true,  100
          draft,     bedford-2018, duty,      false, 100
          draft,     bedford-2018, duty,      true,  100
          draft,     bedford-2018, duty,      false, 150
          draft,     bedford-2018, duty,      false, 200
          draft,     bedford-2018, impact,    false, 100
          draft,     bedford-2018, actions,   false, 100
          draft,     bedford-2018, actions,   true,  100
          draft,     bedford-2018, recommendation, false, 100
          approve,   bedford-2018, -,         false, 100
          approved,  bedford-2018, -,         false, 100
          approved,  bedford-2018, duty,      false, 100
          approved,  bedford-2018, actions,   true,  100
          termly,    ethos-2023,   -,         false, 100
          termly,    equals-2024,  -,         false, 100
          figures,   bedford-2018, -,         false, 100
          calendar,  bedford-2018, -,         false, 100
          calendar,  bedford-2018, -,         true,  100
          nothing,   bedford-2018, -,         false, 100
          """)
  void noWordIsCutOff(
      String page, String pack, String part, boolean dark, int textSize, @TempDir Path folder)
      throws Exception {
    Session session = Documents.store(folder, pack);
    window.show(() -> page(session, page), dark, textSize);
    window.act(root -> act(root, page, part));
    window.keep("documents-%s-%s-%s".formatted(page, pack, part));
    session.close();
  }

  private static void act(Parent root, String page, String part) {
    if (!part.equals("-")) {
      ((Button) root.lookup("#go-part-" + part)).fire();
    }
    if (page.equals("approve")) {
      ((Button) root.lookup("#form-approve")).fire();
    }
  }

  private Parent page(Session session, String page) throws Exception {
    Shell shell = new Shell(new Shell.Ways(_ -> {}, (_, _) -> {}, () -> {}), false);
    shell.pack(session.framework().identity().title());
    shell.saved(new SaveState.Saved(LocalTime.of(10, 42)));
    shell.navigate(
        new Screen(
            page.equals("calendar") ? Place.CALENDAR : Place.DOCUMENTS,
            "Documents",
            screen(session, page)));
    return shell.node();
  }

  private Parent screen(Session session, String page) throws Exception {
    return switch (page) {
      case "documents", "none" -> {
        if (page.equals("documents")) {
          Documents.equalityAnalysis(session);
        }
        yield new DocumentsView(
            new DocumentsViewModel(session, window.tasks(), Optional.empty(), _ -> {}), () -> {});
      }
      case "school" -> {
        Framework framework = session.framework();
        for (var form : framework.instruments().forms()) {
          if (form.every() == Every.TERM && form.about() == About.SCHOOL) {
            termly(session, form.id());
          }
        }
        yield new DocumentsPart(
            new DocumentsViewModel(
                session, window.tasks(), Optional.of(PatsStore.ASHLEY_DOWN), _ -> {}),
            () -> {});
      }
      case "calendar" -> {
        Documents.equalityAnalysis(session);
        PatsStore.planned(session, PatsStore.MADE_UP, LocalDate.of(2026, 11, 12), "Reading");
        PatsStore.planned(session, PatsStore.ASHLEY_DOWN, LocalDate.of(2026, 12, 8), "Governance");
        yield new CalendarView(new CalendarViewModel(session, window.tasks()), _ -> {}, () -> {});
      }
      case "nothing" ->
          new CalendarView(new CalendarViewModel(session, window.tasks()), _ -> {}, () -> {});
      case "begun" -> form(Documents.begun(session, "equality-analysis"));
      case "no" -> {
        OpenForm open = Documents.begun(session, "equality-analysis");
        for (int n = 1; n <= 9; n++) {
          new FormFilling(open).answer(Answers.key("relevance", n), Answers.NO);
        }
        yield form(open);
      }
      case "approved" -> {
        OpenForm open = Documents.equalityAnalysis(session);
        new FormApproving(open).approve("Ines Castellan (invented)", PatsStore.TODAY);
        yield form(open);
      }
      case "termly" ->
          form(
              termly(
                  session,
                  session.framework().instruments().forms().stream()
                      .filter(form -> form.every() == Every.TERM)
                      .findFirst()
                      .orElseThrow()
                      .id()));
      case "figures" -> form(Documents.begun(session, "borough-measures"));
      default -> form(Documents.equalityAnalysis(session));
    };
  }

  private static OpenForm termly(Session session, String form) throws Exception {
    Framework framework = session.framework();
    return session
        .forms()
        .open(
            session
                .forms()
                .start(
                    framework,
                    form,
                    new Subject(PatsStore.ASHLEY_DOWN, "Ashley Down Primary School"),
                    Period.of(Every.TERM, framework.practice(), 2026).getFirst()));
  }

  private FormView form(OpenForm open) {
    FormDesk desk = new FormDesk(open, open.standing(), window.tasks(), new TypedPauses());
    return new FormView(
        new FormViewModel(desk, new FormExport(false), PatsStore.TODAY),
        new FileWriting(desk, window.tasks()),
        new FormView.Ways(() -> {}, _ -> Optional.empty(), (_, _) -> {}));
  }
}
