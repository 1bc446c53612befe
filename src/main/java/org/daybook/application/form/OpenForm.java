package org.daybook.application.form;

import java.util.function.UnaryOperator;
import org.daybook.application.record.OpenRecord;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.json.FormJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Saved;
import org.daybook.storage.records.Stored;

/// A form somebody is working on. Used on the store thread only.
public final class OpenForm {
  private final OpenRecord<FilledForm, FormStanding> record;
  private final RecordStore records;
  private final Fed fed;
  private final Form form;

  OpenForm(
      RecordStore records, Stored<FilledForm> stored, Fed fed, Form form, Framework framework) {
    this.records = records;
    this.fed = fed;
    this.form = form;
    this.record =
        new OpenRecord<>(
            stored,
            this::save,
            (filled, saving) -> FormStanding.of(filled, form, framework, saving));
  }

  public OpenRecord<FilledForm, FormStanding> record() {
    return record;
  }

  public FormStanding standing() {
    return record.standing();
  }

  Form form() {
    return form;
  }

  /// Changes the answers, unless the form is approved.
  FormStanding change(UnaryOperator<Answers> change) throws ProblemException {
    if (record.value().locked()) {
      throw Problem.of("forms.answer.locked").exception();
    }
    return record.change(filled -> filled.with(change.apply(filled.answers()), form));
  }

  /// The figures first: a figure in the grid alone is entered again when saving is tried again.
  private Saved save(FilledForm changed, String expected) throws ProblemException {
    fed.enter(record.value(), changed);
    return records.save(FormJson.KIND, fed.without(changed), expected);
  }
}
