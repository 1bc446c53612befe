package org.daybook.ui.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Agreeing;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Person;
import org.daybook.ui.listing.ProposalWords;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Dates;

/// Agreeing on the category of the open visit's school.
///
/// What is filled in is kept with the visit from the first letter, so that it outlives the program;
/// whether an agreement is being changed is part of the visit too, and undo knows about both.
public final class AgreementViewModel {
  private final VisitDesk desk;
  private final CategoryAgreeing agreeing;
  private final LocalDate today;
  private final Draft others;
  private final Draft reason;
  private final Draft date;

  /// @param today the day offered as the day of the agreement
  public AgreementViewModel(VisitDesk desk, LocalDate today) {
    this.desk = desk;
    this.agreeing = new CategoryAgreeing(desk.open());
    this.today = today;
    this.others =
        new Draft(
            desk,
            standing -> form(standing).others(),
            text -> agreeing.fillIn(form -> form.withOthers(text)));
    this.reason =
        new Draft(
            desk,
            standing -> form(standing).reason(),
            text -> agreeing.fillIn(form -> form.withReason(text)));
    this.date =
        new Draft(
            desk,
            standing -> Dates.day(day(form(standing))),
            text -> agreeing.fillIn(form -> form.withDate(Dates.read(text).orElse(day(form)))));
  }

  ReadOnlyObjectProperty<Standing> standing() {
    return desk.standing();
  }

  List<Category> categories() {
    return now().framework().categories();
  }

  /// The category with this id.
  Category category(String id) {
    return now().framework().category(id);
  }

  SupportLevel supportFor(Category category) {
    return now().framework().supportFor(category);
  }

  /// What the rule proposes now.
  Optional<Category> proposed() {
    return now().proposal().overall().proposed().map(this::category);
  }

  /// What the proposal rests on.
  Fit fit() {
    return now().proposal().overall();
  }

  /// What the school's own judgements rest on.
  Fit ownFit() {
    return CategoryProposal.of(
            now().framework(), now().visit().findings().judgements().placements(Voice.SCHOOL))
        .overall();
  }

  /// What the school's own judgements point to, by the same rule.
  Optional<Category> selfAssessed() {
    return ownFit().proposed().map(this::category);
  }

  /// Who is not recorded as agreeing though it takes them: the headteacher, the chair.
  static List<String> missing(Agreement agreement) {
    List<String> missing = new ArrayList<>();
    if (agreement.by().stream().noneMatch(Person::leads)) {
      missing.add(Strings.of("agreement.missing.head"));
    }
    if (agreement.by().stream().noneMatch(Person::chair)) {
      missing.add(Strings.of("agreement.missing.chair"));
    }
    return List.copyOf(missing);
  }

  /// Why it is proposed, one sentence each.
  List<String> reasons() {
    return new ProposalWords(now().framework(), now().proposal().overall()).reasons();
  }

  Optional<Agreement> agreement() {
    return Optional.ofNullable(now().visit().outcome().agreement());
  }

  /// The agreement to be read, empty while there is none or it is being changed.
  Optional<Agreement> settled() {
    return agreement().filter(_ -> now().visit().outcome().agreeing() == null);
  }

  /// The category people are about to agree on, empty while nobody has chosen and none is proposed.
  Optional<Category> chosen() {
    return Optional.ofNullable(form(now()).category()).map(this::category).or(this::proposed);
  }

  void choose(Category category) {
    desk.flush();
    desk.change(() -> agreeing.fillIn(form -> form.withCategory(category.id())));
  }

  /// Who can be ticked as agreeing: those present, and whoever is ticked already.
  List<Person> people() {
    Set<Person> people = new LinkedHashSet<>(now().visit().occasion().present());
    people.addAll(form(now()).ticked());
    return List.copyOf(people);
  }

  boolean agrees(Person person) {
    return form(now()).ticked().contains(person);
  }

  void tick(Person person, boolean agrees) {
    desk.flush();
    desk.change(() -> agreeing.fillIn(form -> form.withTick(person, agrees)));
  }

  /// Who else agrees, one person a line, each "Name, role".
  Draft others() {
    return others;
  }

  Draft reason() {
    return reason;
  }

  /// The day of the agreement, as typed.
  Draft date() {
    return date;
  }

  /// True when the choice differs from the proposal, so that a reason is needed.
  boolean differs() {
    return chosen().isPresent() && !chosen().equals(proposed());
  }

  /// Records the agreement.
  ///
  /// @param refused hears what is missing
  void agree(Consumer<Problem> refused) {
    desk.flush();
    if (Dates.read(date.text().get()).isEmpty()) {
      refused.accept(Problem.of("visit.category.no-date"));
      return;
    }
    desk.attempt(
        () -> {
          Standing standing = desk.open().standing();
          Agreeing form = form(standing);
          String proposed = standing.proposal().overall().proposed().orElse(null);
          String category = form.category() != null ? form.category() : proposed;
          if (category == null) {
            throw Problem.of("visit.category.none-chosen").exception();
          }
          String why = category.equals(proposed) ? "" : form.reason();
          return agreeing.agree(category, form.people(), why, day(form));
        },
        () -> {},
        refused);
  }

  /// Opens the form to change what was agreed, which stands until it is agreed anew.
  void reconsider() {
    desk.change(agreeing::reconsider);
  }

  /// Leaves the agreement as it was; does nothing when there is none.
  void leaveAsItWas() {
    if (agreement().isPresent()) {
      desk.flush();
      desk.change(agreeing::leaveAsItWas);
    }
  }

  /// Takes the agreement back; what was agreed stays in the form.
  void withdraw() {
    desk.flush();
    desk.change(agreeing::withdraw);
  }

  private Standing now() {
    return desk.standing().get();
  }

  private LocalDate day(Agreeing form) {
    return Objects.requireNonNullElse(form.date(), today);
  }

  private static Agreeing form(Standing standing) {
    return Objects.requireNonNullElse(standing.visit().outcome().agreeing(), Agreeing.NOTHING);
  }
}
