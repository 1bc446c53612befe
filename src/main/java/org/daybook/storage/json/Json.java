package org.daybook.storage.json;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON trees as bytes and back.
public final class Json {
  /// Escapes all but ASCII: half a surrogate pair, which a clumsy paste can leave in a text, has no
  /// UTF-8, but it has an escape, and so comes back as it was.
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Json() {}

  public static byte[] bytes(ObjectNode tree) {
    return MAPPER.writeValueAsBytes(tree);
  }

  public static ObjectNode tree(byte[] bytes) {
    return MAPPER.readTree(bytes).asObject();
  }

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }
}
