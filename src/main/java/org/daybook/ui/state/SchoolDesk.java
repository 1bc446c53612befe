package org.daybook.ui.state;

import java.util.concurrent.Executor;
import org.daybook.application.file.OpenSchoolFile;
import org.daybook.application.file.OpenSchoolFile.Standing;
import org.daybook.ui.support.Tasks;

/// The desk with the file of a school on it.
public final class SchoolDesk extends Desk<Standing> {
  private final OpenSchoolFile open;

  /// Lays a file on the desk.
  ///
  /// @param standing how it stood when it was opened
  /// @param pause runs things on the FX thread when a typist has paused, a [TypingPause]
  public SchoolDesk(OpenSchoolFile open, Standing standing, Tasks tasks, Executor pause) {
    super(open.record(), standing, standing.saving().at(), tasks, pause);
    this.open = open;
  }

  /// What the activities are made from: `new Routing(desk.open())`. Only to be called into within a
  /// [Change].
  public OpenSchoolFile open() {
    return open;
  }
}
