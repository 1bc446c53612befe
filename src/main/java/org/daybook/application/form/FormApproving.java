package org.daybook.application.form;

import java.time.LocalDate;
import java.util.List;
import org.daybook.domain.form.Form;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// Approving an open form, and opening an approved one again.
public final class FormApproving {
  private final OpenForm open;

  public FormApproving(OpenForm open) {
    this.open = open;
  }

  /// Approves the form, which locks it. This cannot be undone, only opened again with a reason.
  ///
  /// @throws ProblemException `forms.approve.missing` with how many and the first part,
  ///     `forms.approve.empty` or `forms.approve.nobody`
  public FormStanding approve(String by, LocalDate on) throws ProblemException {
    List<Form.Part> missing = open.standing().progress().missing();
    if (!missing.isEmpty()) {
      throw Problem.of("forms.approve.missing", missing.size(), missing.getFirst().title())
          .exception();
    }
    if (open.standing().progress().filled() == 0) {
      throw Problem.of("forms.approve.empty").exception();
    }
    if (by.isBlank()) {
      throw Problem.of("forms.approve.nobody").exception();
    }
    return open.record().settle(filled -> filled.approved(by.strip(), on));
  }

  /// Makes an approved form a draft again; what was approved is kept.
  ///
  /// @throws ProblemException `forms.reopen.reason` without a reason
  public FormStanding reopen(LocalDate on, String because) throws ProblemException {
    if (because.isBlank()) {
      throw Problem.of("forms.reopen.reason").exception();
    }
    return open.record().settle(filled -> filled.reopened(on, because.strip()));
  }
}
