package org.daybook.application;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.daybook.domain.plan.Rag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The invented visits of the demo store, as told in `demo/visits.json`.
///
/// @param framework id of the pack they are judged by
/// @param adviser an invented name
record DemoStory(String framework, String adviser, List<DemoVisit> visits) {

  static DemoStory read() {
    return JsonMapper.shared().readValue(resource("visits.json"), DemoStory.class);
  }

  static InputStream resource(String name) {
    InputStream found = DemoStory.class.getResourceAsStream("/org/daybook/demo/" + name);
    if (found == null) {
      throw new IllegalStateException("the program lacks demo/" + name);
    }
    return found;
  }

  /// One visit of the story. Parts left out are empty.
  ///
  /// @param daysAgo days before today; negative for a visit still to come
  /// @param signals answers by id of the signals that are met
  record DemoVisit(
      String school,
      String type,
      int daysAgo,
      List<String> present,
      String focus,
      Map<String, String> notes,
      Map<String, String> placements,
      Map<String, String> why,
      Map<String, List<String>> evidence,
      Map<String, String> signals,
      List<DemoAction> actions,
      @Nullable DemoAgreement agreed) {
    DemoVisit {
      present = orEmpty(present);
      notes = orEmpty(notes);
      placements = orEmpty(placements);
      why = orEmpty(why);
      evidence = orEmpty(evidence);
      signals = orEmpty(signals);
      actions = orEmpty(actions);
    }

    boolean begun() {
      return !notes.isEmpty() || !placements.isEmpty();
    }
  }

  record DemoAction(
      String what,
      String who,
      int dueInDays,
      String success,
      @Nullable Rag action,
      @Nullable Rag impact) {}

  record DemoAgreement(String category, List<String> by, String reason) {}

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
    return map == null ? Map.of() : map;
  }
}
