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
  private static final List<String> PLACES =
      List.of("established", "established", "extending", "developing");

  private static final int ASPECTS = 17;

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
        .type("schools-search", "down ashley")
        .at("schools-table", _ -> {})
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .picture("schools-table", "04-schools")
        .key("schools-search", KeyCode.ENTER)
        .picture("school-visits", "05-school")
        .press("school-new-visit")
        .at("newvisit-chosen", _ -> {})
        .type("newvisit-focus", "Attendance and the first milestones of the plan")
        .picture("newvisit-start", "06-new-visit")
        .press("newvisit-start");
  }

  private void judge() {
    tour.at("judging", _ -> {});
    for (int i = 0; i < ASPECTS; i++) {
      tour.press("place-" + PLACES.get(i * 7 % PLACES.size())).press("next-unplaced");
    }
    tour.point("aspect-attendance").at("tick-attendance-established-1", _ -> {});
    tour.press("tick-attendance-established-1")
        .press("tick-attendance-established-2")
        .press("tick-attendance-extending-1")
        .type("why", "A little above national, and the routine works without the head's push.")
        .type("evidence-add", "Attendance to the end of October 95.2 % (invented)")
        .key("evidence-add", KeyCode.ENTER)
        .picture("evidence-lines", "07-judging")
        .step("dark", () -> true, () -> app.dress(new Appearance(true, 100)))
        .picture("judging", "07-judging-dark")
        .step("light", () -> true, () -> app.dress(new Appearance(false, 100)));
  }

  private void write() {
    tour.press("tab-notes")
        .type("note-strengths", "- Attendance is everybody's business\n- Calm, purposeful lessons")
        .type("note-areas-for-development", "- Writing in Year 4: stamina and spelling")
        .type("note-groups-disadvantaged", "Disadvantaged pupils attend nearly as well as others.")
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
        .at("actions", TourStory::fillAction)
        .picture("actions", "12-actions");
  }

  private static void fillAction(Node actions) {
    fill(actions, "action-what-", "Shared writing lessons in Year 4 for four weeks");
    fill(actions, "action-success-", "Nine pieces in ten show joined sentences by March");
    fill(actions, "action-who-", "English lead");
  }

  /// Fills a field of the action added last; those above it were left by earlier visits.
  private static void fill(Node actions, String id, String words) {
    actions.lookupAll(".text-input").stream()
        .filter(node -> node.getId() != null && node.getId().startsWith(id))
        .reduce((_, later) -> later)
        .ifPresent(field -> ((TextInputControl) field).setText(words));
  }

  private void agree() {
    tour.press("tab-category")
        .type("agreement-others", "Priya Lindqvist (invented), headteacher")
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
}
