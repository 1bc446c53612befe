package org.daybook.ui.evidence.capture;

import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.words.Strings;
import org.daybook.ui.evidence.attached.AttachmentsPart;
import org.daybook.ui.evidence.attached.AttachmentsViewModel;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Tasks;

/// What is attached to the line being caught, before it has a word.
public final class CaptureFiles {
  private CaptureFiles() {}

  /// The part for the line of this visit.
  ///
  /// @param ways what is asked of the machine to attach files
  public static AttachmentsPart of(
      VisitDesk desk, EvidenceNoting noting, Tasks tasks, AttachmentsPart.Ways ways) {
    return new AttachmentsPart(
        "capture",
        AttachmentsViewModel.ofCaught(desk, noting, tasks),
        ways,
        Strings.of("evidence.capture.attach"));
  }
}
