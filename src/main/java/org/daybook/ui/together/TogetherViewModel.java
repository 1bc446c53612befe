package org.daybook.ui.together;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.daybook.application.Session;
import org.daybook.application.visit.Judging;
import org.daybook.domain.category.Placement;
import org.daybook.domain.conversation.Agenda;
import org.daybook.domain.conversation.Item;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.ui.state.Unsaved;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Tasks;

/// The conversation at one screen.
///
/// First the school places aspects and says why, writes of itself under the headings of the note,
/// and sees nothing of the adviser's. Once both are ready and have said so again, each aspect
/// stands there in both views, the widest differences first, and is agreed on or left with both
/// views; then what both have written. A framework without categories has no aspects to place.
/// Only the passphrase leads out, or the lock screen.
public final class TogetherViewModel {
  private final VisitDesk desk;
  private final Session session;
  private final Tasks tasks;
  private final Ways ways;
  private final Judging judging;
  private final Framework framework;
  private final List<Aspect> aspects;
  private final Pages pages;
  private final List<Stop> stops;
  private final Unsaved unsaved = new Unsaved();
  private final Readiness readiness = new Readiness();
  private final Words words;
  private final ChangeListener<Object> changed = (_, _, _) -> show();
  private final ReadOnlyObjectWrapper<Page> page;

  /// At which of the stops the school is.
  private int at;

  /// What is compared; empty for the agenda.
  private Optional<Stop> about = Optional.empty();

  private Optional<Page.Ending> ending = Optional.empty();

  /// @param desk with a visit on it at which this is [#possible], everything typed saved
  public TogetherViewModel(VisitDesk desk, Session session, Tasks tasks, Ways ways) {
    this.desk = desk;
    this.session = session;
    this.tasks = tasks;
    this.ways = ways;
    this.judging = new Judging(desk.open());
    this.framework = desk.standing().get().framework();
    this.aspects = framework.aspects();
    this.pages =
        Pages.of(framework, framework.visitType(desk.standing().get().visit().occasion().type()));
    this.stops = pages.stops();
    this.words = new Words(desk, judging);
    this.at = firstUnplaced();
    this.page = new ReadOnlyObjectWrapper<>(this, "page", present());
    desk.standing().addListener(changed);
  }

  /// Whether there is anything for the school to say at such a visit: an aspect to place, or a
  /// heading it may read.
  public static boolean possible(Framework framework, VisitType type) {
    return !Pages.of(framework, type).stops().isEmpty();
  }

  ReadOnlyObjectProperty<Page> page() {
    return page.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<SaveState> saving() {
    return desk.saving();
  }

  Framework framework() {
    return framework;
  }

  /// The school that sits here; no other is named.
  public String school() {
    return desk.standing().get().visit().occasion().schoolName();
  }

  /// Whether everything is invented and the passphrase published.
  boolean demo() {
    return session.demo();
  }

  Words words() {
    return words;
  }

  /// Turns so many pages on or back, as far as there are any.
  void step(int by) {
    desk.flush();
    if (ending.isPresent()) {
      return;
    }
    if (!readiness.comparing()) {
      at = Math.clamp(at + by, 0, stops.size() - 1);
    } else {
      about = stepped(by);
    }
    show();
  }

  /// Along the agenda; before its first entry lies the agenda itself.
  private Optional<Stop> stepped(int by) {
    Page.Talk talk = pages.talk(findings());
    List<Stop> order =
        Stream.<Stop>concat(
                talk.agenda().items().stream().map(item -> new Stop.AtAspect(item.aspect().id())),
                talk.written().stream().map(page -> new Stop.AtSection(page.section().id())))
            .toList();
    int here = about.map(order::indexOf).orElse(-1);
    int there = Math.clamp(here + by, -1, order.size() - 1);
    return there < 0 ? Optional.empty() : Optional.of(order.get(there));
  }

  /// Whether there is a page this many pages on or back, before both compare.
  boolean leads(int by) {
    return at + by >= 0 && at + by < stops.size();
  }

  /// Turns to the next aspect the school has not placed; stays where there is none.
  void nextUnplaced() {
    desk.flush();
    for (int i = 1; i <= aspects.size(); i++) {
      int next = (at + i) % aspects.size();
      if (!decided(aspects.get(next))) {
        at = next;
        show();
        return;
      }
    }
  }

  /// Turns to an aspect of the agenda.
  void compare(String aspect) {
    turn(new Stop.AtAspect(aspect));
  }

  /// Turns to what both have written in a section.
  void read(String section) {
    turn(new Stop.AtSection(section));
  }

  private void turn(Stop stop) {
    desk.flush();
    about = Optional.of(stop);
    show();
  }

  /// Turns to the agenda.
  void agendaAgain() {
    desk.flush();
    about = Optional.empty();
    show();
  }

  /// Places what is shown in the category of this rank: for the school, or once both views are
  /// shown as what both agree on. Does nothing when there is no such category.
  void place(int rank) {
    framework.categories().stream()
        .filter(category -> category.rank() == rank)
        .findFirst()
        .ifPresent(category -> place(new Placement.In(category.id())));
  }

  /// As [#place(int)]; an aspect agreed on leads to the next one to talk about.
  void place(Placement placement) {
    if (page.get() instanceof Page.Own own) {
      judge(Voice.SCHOOL, own.aspect().id(), placement);
    } else if (page.get() instanceof Page.Compared compared) {
      String aspect = compared.item().aspect().id();
      judge(Voice.AGREED, aspect, placement);
      if (placement != Placement.Aside.NOT_CONSIDERED) {
        goOn(aspect);
      }
    }
  }

  /// Agrees on what both see alike; does nothing where they do not.
  void agree() {
    if (page.get() instanceof Page.Compared compared && compared.item().kind() == Item.Kind.ALIKE) {
      place(compared.item().adviser());
    }
  }

  /// Agrees on everything that both see alike and nobody has agreed on yet.
  void agreeAlike() {
    Map<String, Placement> alike = agenda().openAlike();
    desk.change(() -> judging.agree(alike));
  }

  /// Leaves both views of what is shown standing; what keeps them apart can be written then.
  void leaveApart() {
    if (page.get() instanceof Page.Compared compared
        && compared.item().kind() == Item.Kind.DIFFERENT
        && compared.item().disagreement().isEmpty()) {
      String aspect = compared.item().aspect().id();
      desk.flush();
      desk.change(() -> judging.disagree(aspect, ""));
    }
  }

  /// Takes up again what was agreed on or left apart.
  void reopen() {
    if (page.get() instanceof Page.Compared compared) {
      String aspect = compared.item().aspect().id();
      desk.flush();
      desk.change(() -> judging.reopen(aspect));
    }
  }

  /// Turns to the next aspect still to talk about, or to the agenda when none is left.
  void goOn(String aspect) {
    desk.flush();
    about = agenda().nextOpen(aspect).map(item -> new Stop.AtAspect(item.aspect().id()));
    show();
  }

  /// One of the two is ready to compare, or not after all. Once both are, they are asked.
  void ready(Voice who, boolean now) {
    desk.flush();
    readiness.press(who, now);
    show();
  }

  /// Shows both views, if both are ready, or asks both again whether they are.
  void compareNow(boolean now) {
    desk.flush();
    readiness.answer(now);
    show();
  }

  /// Asks for the passphrase.
  void end() {
    desk.flush();
    ending = Optional.of(new Page.Ending(false, Optional.empty()));
    show();
  }

  /// Stays together after all.
  void stay() {
    ending = Optional.empty();
    show();
  }

  /// Goes back to the adviser's own screens, if this is the passphrase. Does nothing for none, or
  /// while one is being tried.
  ///
  /// @param passphrase cleared
  void leave(char[] passphrase) {
    if (passphrase.length == 0 || ending.map(Page.Ending::busy).orElse(true)) {
      Arrays.fill(passphrase, '\0');
      return;
    }
    ending = Optional.of(new Page.Ending(true, Optional.empty()));
    show();
    tasks.store(
        () -> {
          try {
            session.prove(passphrase);
            return true;
          } finally {
            Arrays.fill(passphrase, '\0');
          }
        },
        _ -> left(),
        this::refused);
  }

  /// Ends in the lock screen.
  void lock() {
    desk.flush();
    ways.lock().run();
  }

  /// Tries again to save what could not be saved.
  void retry() {
    desk.retry();
  }

  /// Whoever has decided to stay meanwhile stays.
  private boolean trying() {
    return ending.map(Page.Ending::busy).orElse(false);
  }

  private void left() {
    if (!trying()) {
      return;
    }
    desk.flush();
    words.end();
    desk.standing().removeListener(changed);
    ways.end().run();
  }

  private void refused(Problem why) {
    if (trying()) {
      ending = Optional.of(new Page.Ending(false, Optional.of(why)));
      show();
    }
  }

  private void judge(Voice voice, String aspect, Placement placement) {
    desk.flush();
    unsaved.put(voice, aspect, findings().judgements().of(voice, aspect).with(placement));
    show();
    desk.change(
        () -> judging.place(voice, aspect, placement),
        () -> {
          unsaved.saved(voice, aspect);
          show();
        });
  }

  private void show() {
    page.set(present());
  }

  private Page present() {
    if (ending.isPresent()) {
      return ending.get();
    }
    Findings findings = findings();
    if (!readiness.comparing()) {
      return pages.own(stops.get(at), findings, readiness.ready());
    }
    return about.flatMap(stop -> compared(stop, findings)).orElseGet(() -> pages.talk(findings));
  }

  private Optional<Page> compared(Stop stop, Findings findings) {
    Page.Talk talk = pages.talk(findings);
    return switch (stop) {
      case Stop.AtAspect(String id) ->
          talk.agenda().about(id).map(item -> pages.compared(talk.agenda(), item, findings));
      case Stop.AtSection(String id) ->
          talk.written().stream()
              .filter(page -> page.section().id().equals(id))
              .<Page>map(page -> page)
              .findFirst();
    };
  }

  private Agenda agenda() {
    return Agenda.of(framework, findings().judgements());
  }

  private Findings findings() {
    return unsaved.over(desk.standing().get().visit().findings());
  }

  private boolean decided(Aspect aspect) {
    return Pages.decided(findings(), aspect);
  }

  private int firstUnplaced() {
    return Math.max(
        0, aspects.indexOf(aspects.stream().filter(a -> !decided(a)).findFirst().orElse(null)));
  }

  /// The ways out.
  ///
  /// @param end shows the adviser's own screens again
  /// @param lock closes the store
  public record Ways(Runnable end, Runnable lock) {}
}
