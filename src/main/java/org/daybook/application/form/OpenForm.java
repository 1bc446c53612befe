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
import org.daybook.storage.records.Stored;

/// A form somebody is working on. Used on the store thread only.
public final class OpenForm {
  private final OpenRecord<FilledForm, FormStanding> record;
  private final Form form;

  OpenForm(RecordStore records, Stored<FilledForm> stored, Form form, Framework framework) {
    this.form = form;
    this.record =
        OpenRecord.of(
            records,
            FormJson.KIND,
            stored,
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
}
