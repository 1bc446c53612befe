package org.daybook.domain.booklet;

import java.util.List;
import java.util.Optional;
import org.daybook.domain.document.Period;
import org.daybook.domain.form.Form;

/// A recurring form and one period of it, with the one that was begun.
///
/// @param form as the year's version of the pack has it
public record FormSlot(Form form, Period period, Optional<KeptForm> kept) {

  static FormSlot of(Form form, Period period, List<KeptForm> all) {
    return new FormSlot(
        form,
        period,
        all.stream()
            .filter(kept -> kept.form().id().equals(form.id()))
            .filter(kept -> kept.filled().frame().period().year().equals(period.year()))
            .filter(kept -> kept.filled().frame().period().name().equals(period.name()))
            .findFirst());
  }

  public boolean done() {
    return kept.filter(KeptForm::done).isPresent();
  }
}
