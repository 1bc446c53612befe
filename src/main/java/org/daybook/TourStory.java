package org.daybook;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.application.StoreOpening;
import org.daybook.ui.settings.Appearance;

/// What the tour does: the main job, from the locked door to the note, in the demo store.
///
/// The text it types is invented, like everything in the demo store.
final class TourStory {
  /// What is judged: all but one aspect, the two of early years set aside in a junior school.
  private static final List<Judged> JUDGED =
      List.of(
          new Judged(
              "curriculum", "established", "Plans in history and geography build year on year"),
          new Judged(
              "teaching", "established", "Six lessons: new words taught first, checked at the end"),
          new Judged("early-years-leadership", "not-applicable", ""),
          new Judged("early-years-learning", "not-applicable", ""),
          new Judged(
              "attainment-and-progress", "developing", "Mathematics in Year 4 behind its targets"),
          new Judged("groups-and-gaps", "developing", ""),
          new Judged(
              "send-provision", "established", "Support plans say who does what, and by when"),
          new Judged("part-time-timetables", "established", ""),
          new Judged("suspensions-and-exclusions", "established", ""),
          new Judged("inspection-position", "developing", ""),
          new Judged("self-knowledge", "established", ""),
          new Judged("priorities-and-plan", "established", ""),
          new Judged(
              "governance", "established", "Minutes: governors ask what each change achieved"),
          new Judged("partnership", "extending", ""),
          new Judged("parents-and-complaints", "established", ""),
          new Judged(
              "safeguarding", "established", "Central record complete on the morning of the visit"),
          new Judged("behaviour-and-climate", "extending", ""),
          new Judged("transition-and-belonging", "established", ""),
          new Judged("budget", "established", ""));

  private final Tour tour;
  private final App app;

  TourStory(Tour tour, App app) {
    this.tour = tour;
    this.app = app;
  }

  void tell() {
    door();
    school();
    judge();
    write();
    agree();
    lookAround();
  }

  private void door() {
    tour.picture("unlock-demo", "01-unlock")
        .press("unlock-create")
        .picture("unlock-back", "02-create-store")
        .press("unlock-back")
        .press("unlock-demo");
    tour.at("home-new-visit", _ -> {}).picture("home", "03-today");
  }

  private void school() {
    tour.press("go-schools")
        .type("schools-search", "hill quarry")
        .at("schools-table", _ -> {})
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .picture("schools-table", "04-schools")
        .key("schools-search", KeyCode.ENTER)
        .picture("school-visits", "05-school")
        .press("school-new-visit")
        .at("newvisit-chosen", _ -> {})
        .type("newvisit-focus", "Attendance and the first milestones of the plan")
        .type("newvisit-person-1-name", "Jonah Whitlock (invented)")
        .type("newvisit-person-1-role", "Headteacher")
        .picture("newvisit-start", "06-new-visit")
        .press("newvisit-start");
  }

  private void judge() {
    tour.at("judging", _ -> {});
    for (Judged judged : JUDGED) {
      tour.point("aspect-" + judged.aspect()).press("place-" + judged.place());
      if (!judged.evidence().isEmpty()) {
        note(judged.evidence());
      }
    }
    tour.point("aspect-attendance").at("tick-attendance-established-1", _ -> {});
    tour.press("tick-attendance-established-1")
        .press("tick-attendance-established-2")
        .press("tick-attendance-extending-1")
        .press("suggestion-accept")
        .type("why", "A little above national, and the routine works without the head’s push.");
    note("Attendance to the end of October 95.2 % (invented)");
    tour.picture("evidence-lines", "07-judging")
        .step("dark", () -> true, () -> app.dress(new Appearance(true, 100)))
        .picture("judging", "07-judging-dark")
        .step("light", () -> true, () -> app.dress(new Appearance(false, 100)));
  }

  private void note(String evidence) {
    tour.type("evidence-add", evidence).key("evidence-add", KeyCode.ENTER);
  }

  private void write() {
    tour.press("tab-notes")
        .type("note-achievement", "Reading is strong throughout. Mathematics in Year 4 is behind.")
        .type("note-strengths", "- Attendance is everybody's business\n- Calm, purposeful lessons")
        .type("note-areas-for-development", "- Mathematics in Year 4: recall of number facts")
        .type("note-groups-disadvantaged", "Disadvantaged pupils attend nearly as well as others.")
        .type("note-next-steps", "- Year 4 team plans ten minutes of number facts a day")
        .picture("note-strengths", "08-notes")
        .press("tab-evidence")
        .picture("evidence", "09-evidence")
        .press("tab-before")
        .picture("before", "10-before")
        .press("visit-together")
        .picture("together-own", "11-together")
        .press("together-end")
        .type("together-passphrase", StoreOpening.DEMO_PASSPHRASE)
        .press("together-leave")
        .press("tab-actions")
        .press("actions-add")
        .atEmpty("action-what-", TourStory::fillAction)
        .picture("actions", "12-actions");
  }

  private static void fillAction(Node added) {
    fill(added, "action-what-", "Ten minutes of number facts a day in Year 4, until Easter");
    fill(added, "action-success-", "Nine pupils in ten recall their tables to 12 by March");
    fill(added, "action-who-", "Mathematics lead");
  }

  /// Fills a field of the action added last: those above it are of earlier visits.
  private static void fill(Node added, String id, String words) {
    added.getScene().getRoot().lookupAll(".text-input").stream()
        .filter(node -> node.getId() != null && node.getId().startsWith(id))
        .reduce((_, later) -> later)
        .ifPresent(field -> ((TextInputControl) field).setText(words));
  }

  private void agree() {
    tour.press("tab-category")
        .type("agreement-others", "Beatriz Oyelaran (invented), chair of governors")
        .press("agreement-by-1")
        .press("agreement-agree")
        .picture("agreement-change", "13-category")
        .press("tab-note")
        .press("note-export")
        .at("note-open", _ -> {})
        .picture("note", "14-note");
  }

  private void lookAround() {
    tour.press("go-today")
        .picture("home", "15-today-after")
        .press("go-visits")
        .picture("visits-table", "16-visits")
        .press("go-calendar")
        .picture("calendar", "17-calendar")
        .press("go-documents")
        .picture("documents-page", "18-documents")
        .press("go-packs")
        .picture("packs-list", "19-frameworks")
        .press("go-settings")
        .picture("settings", "20-settings")
        .step("dark", () -> true, () -> app.dress(new Appearance(true, 100)))
        .press("go-today")
        .picture("home", "21-today-dark");
  }

  /// @param place the end of the button's id; the evidence may be empty
  private record Judged(String aspect, String place, String evidence) {}
}
