package org.daybook.domain.booklet;

import java.util.List;
import java.util.Optional;
import org.daybook.domain.document.FormProgress;
import org.daybook.domain.document.Period;
import org.daybook.domain.form.Form;

/// A recurring form and one period of it, with the one that was begun.
///
/// @param form as the year's version of the pack has it
/// @param agreed how far visits alone have filled it in, which counts while none was begun
public record FormSlot(Form form, Period period, Optional<KeptForm> kept, FormProgress agreed) {

  static FormSlot of(Form form, Period period, List<KeptForm> all, FormProgress agreed) {
    return new FormSlot(
        form,
        period,
        all.stream()
            .filter(kept -> kept.form().id().equals(form.id()))
            .filter(kept -> kept.filled().frame().period().year().equals(period.year()))
            .filter(kept -> kept.filled().frame().period().name().equals(period.name()))
            .findFirst(),
        agreed);
  }

  /// Whether it counts as completed; visits alone never approve one.
  public boolean done() {
    return kept.map(KeptForm::done).orElse(!form.approval() && agreed.complete());
  }

  /// How far it is filled in.
  public FormProgress progress() {
    return kept.map(KeptForm::progress).orElse(agreed);
  }
}
