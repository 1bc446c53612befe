package org.daybook.ui.state;

import java.util.concurrent.Executor;
import org.daybook.application.form.FormStanding;
import org.daybook.application.form.OpenForm;
import org.daybook.ui.support.Tasks;

/// The desk with a form on it.
public final class FormDesk extends Desk<FormStanding> {
  private final OpenForm open;

  /// Lays a form on the desk.
  ///
  /// @param standing how it stood when it was opened
  /// @param pause runs things on the FX thread when a typist has paused
  public FormDesk(OpenForm open, FormStanding standing, Tasks tasks, Executor pause) {
    super(open.record(), standing, standing.saving().at(), tasks, pause);
    this.open = open;
  }

  /// What the activities are made from. Only to be called into within a [Change].
  public OpenForm open() {
    return open;
  }
}
