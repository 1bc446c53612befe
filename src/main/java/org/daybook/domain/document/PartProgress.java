package org.daybook.domain.document;

import org.daybook.domain.form.Form.Part;

/// How one part of a form stands.
public record PartProgress(Part part, Need need, Filling filling) {

  public boolean missing() {
    return need == Need.REQUIRED && !filling.complete();
  }

  /// Whether a part has to be filled in.
  public enum Need {
    /// An answer before it makes the part pointless.
    NOT_NEEDED,
    ASKED,
    REQUIRED
  }
}
