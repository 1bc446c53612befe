package org.daybook.storage.json.visit;

import java.util.UUID;
import java.util.function.Function;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Preparation;
import org.daybook.storage.json.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What there was before a visit began as JSON.
final class PreparationJson {
  private PreparationJson() {}

  static Fields write(Preparation preparation) {
    Carried carried = preparation.carried();
    return Fields.empty()
        .put("agenda", preparation.agenda().isEmpty() ? null : preparation.agenda())
        .putList("had", preparation.had())
        .putSome(
            "judgements",
            carried.judgements(),
            each -> brought(each).put("judgement", FindingsJson.write(each.what())).node())
        .putSome("notes", carried.notes(), each -> brought(each).put("text", each.what()).node())
        .putSome(
            "actions",
            carried.actions(),
            each ->
                brought(each)
                    .put("id", each.what().id())
                    .put("action", OutcomeJson.write(each.what())));
  }

  /// @param preparation null where an older program wrote the visit
  static Preparation read(@Nullable Fields preparation) {
    if (preparation == null) {
      return Preparation.NONE;
    }
    return new Preparation(
        preparation.textOrEmpty("agenda"),
        preparation.textsOrNone("had"),
        new Carried(
            preparation.mapOrNone(
                "judgements", brought(each -> FindingsJson.judgement(each.object("judgement")))),
            preparation.mapOrNone("notes", brought(each -> each.text("text"))),
            preparation.allOrNone(
                "actions", each -> brought(each, OutcomeJson.action(each.object("action"))))));
  }

  private static Fields brought(Brought<?> brought) {
    return Fields.empty()
        .put("visit", brought.visit())
        .put("on", brought.on())
        .putFlag("settled", brought.settled());
  }

  private static <T> Function<JsonNode, Brought<T>> brought(Function<Fields, T> what) {
    return node -> brought(Fields.of(node), what.apply(Fields.of(node)));
  }

  private static <T> Brought<T> brought(Fields brought, T what) {
    return new Brought<>(
        UUID.fromString(brought.text("visit")), brought.date("on"), what, brought.flag("settled"));
  }
}
