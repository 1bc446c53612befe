package org.daybook.storage.json;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Keeps what a newer program wrote and this one does not understand: an adviser may work with two
/// versions, and saving with the older one must not lose anything.
public final class UnknownFields {
  private UnknownFields() {}

  /// Lays over `fresh` every field of `stored` that this program does not know.
  ///
  /// Where a part of the visit is gone from `fresh`, its unknown fields go with it.
  ///
  /// @param stored the tree as it was found
  /// @param known what this program makes of it: `stored` read and written again
  /// @param fresh the tree about to be saved; changed
  public static void carry(ObjectNode stored, ObjectNode known, ObjectNode fresh) {
    stored.forEachEntry(
        (name, value) -> {
          JsonNode understood = known.get(name);
          if (understood == null) {
            fresh.putIfAbsent(name, value);
          } else {
            carry(value, understood, fresh.get(name));
          }
        });
  }

  private static void carry(JsonNode stored, JsonNode known, @Nullable JsonNode fresh) {
    if (stored.equals(known)) {
      return;
    }
    if (stored instanceof ObjectNode s
        && known instanceof ObjectNode k
        && fresh instanceof ObjectNode f) {
      carry(s, k, f);
    } else if (stored instanceof ArrayNode s
        && known instanceof ArrayNode k
        && fresh instanceof ArrayNode f
        && s.size() == k.size()) {
      IntStream.range(0, s.size())
          .forEach(i -> carry(s.get(i), k.get(i), counterpart(k.get(i), f)));
    }
  }

  /// The same thing in the list about to be saved: by its id, or unchanged if it has none.
  private static @Nullable JsonNode counterpart(JsonNode known, ArrayNode fresh) {
    JsonNode id = known.get("id");
    return fresh
        .valueStream()
        .filter(f -> id == null ? f.equals(known) : id.equals(f.get("id")))
        .findFirst()
        .orElse(null);
  }
}
