package org.daybook.ui.together;

import java.util.EnumSet;
import java.util.Set;
import org.daybook.domain.visit.Judgements.Voice;

/// Who is ready to compare, and whether both views are shown by now.
///
/// Both buttons stand on one page, and whoever is alone with it can press both; so once both are
/// pressed it is asked again. There is no way back from comparing: the school has seen what the
/// adviser says.
final class Readiness {
  private final Set<Voice> ready = EnumSet.noneOf(Voice.class);
  private boolean comparing;

  void press(Voice who, boolean now) {
    if (now) {
      ready.add(who);
    } else {
      ready.remove(who);
    }
  }

  /// What was answered to the question that is put when both are ready; `no` asks each again.
  void answer(boolean yes) {
    comparing |= yes && ready().both();
    if (!yes) {
      ready.clear();
    }
  }

  Page.Ready ready() {
    return new Page.Ready(ready.contains(Voice.SCHOOL), ready.contains(Voice.ADVISER));
  }

  boolean comparing() {
    return comparing;
  }
}
