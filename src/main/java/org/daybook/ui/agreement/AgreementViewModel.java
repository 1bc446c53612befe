package org.daybook.ui.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.application.CategoryAgreeing;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Person;
import org.daybook.ui.state.VisitDesk;
import org.jspecify.annotations.Nullable;

/// Agreeing on the category of the open visit's school.
public final class AgreementViewModel {
  private final VisitDesk desk;
  private final CategoryAgreeing agreeing;
  private final ObjectProperty<@Nullable Category> chosen = new SimpleObjectProperty<>();
  private final StringProperty by = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> date;

  /// @param today the day offered as the day of the agreement
  public AgreementViewModel(VisitDesk desk, LocalDate today) {
    this.desk = desk;
    this.agreeing = new CategoryAgreeing(desk.open());
    this.date = new SimpleObjectProperty<>(today);
    begin();
  }

  public ReadOnlyObjectProperty<Standing> standing() {
    return desk.standing();
  }

  public List<Category> categories() {
    return desk.standing().get().framework().categories();
  }

  public SupportLevel supportFor(Category category) {
    return desk.standing().get().framework().supportFor(category);
  }

  public Optional<Category> proposed() {
    Standing now = desk.standing().get();
    return now.proposal().overall().proposed().map(now.framework()::category);
  }

  public Optional<Agreement> agreement() {
    return Optional.ofNullable(desk.standing().get().visit().outcome().agreement());
  }

  /// The category people are about to agree on; null while nobody has chosen.
  public ObjectProperty<@Nullable Category> chosen() {
    return chosen;
  }

  /// Who agrees, one person a line, each "Name, role".
  public StringProperty by() {
    return by;
  }

  public StringProperty reason() {
    return reason;
  }

  public ObjectProperty<LocalDate> date() {
    return date;
  }

  /// True when the choice differs from the proposal, so that a reason is needed.
  public boolean differs() {
    Category choice = chosen.get();
    return choice != null && !Optional.of(choice).equals(proposed());
  }

  /// Records the agreement.
  ///
  /// @param refused hears what is missing
  public void agree(Consumer<Problem> refused) {
    Category choice = chosen.get();
    if (choice == null) {
      refused.accept(Problem.of("visit.category.none-chosen"));
      return;
    }
    List<Person> people = by.get().lines().filter(line -> !line.isBlank()).map(Person::of).toList();
    String why = differs() ? reason.get() : "";
    LocalDate day = date.get();
    desk.attempt(() -> agreeing.agree(choice.id(), people, why, day), () -> {}, refused);
  }

  /// Takes the agreement back; what was entered stays in the fields.
  public void withdraw() {
    desk.change(agreeing::withdraw);
  }

  /// Fills the fields from the agreement, or from the proposal and those present.
  private void begin() {
    Standing now = desk.standing().get();
    Optional<Agreement> agreed = agreement();
    List<Person> people =
        agreed.map(Agreement::by).orElseGet(() -> now.visit().occasion().present());
    by.set(String.join("\n", people.stream().map(Person::toString).toList()));
    chosen.set(
        agreed.map(a -> now.framework().category(a.category())).or(this::proposed).orElse(null));
    agreed.ifPresent(
        a -> {
          reason.set(a.reason());
          date.set(a.date());
        });
  }
}
