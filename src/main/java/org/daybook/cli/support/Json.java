package org.daybook.cli.support;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How this package reads and writes JSON; a class of its own, as commands without JSON start
/// faster without it.
public final class Json {
  /// Keeps the components of records in order and writes fixed words as `half-termly`.
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
          .build();

  private Json() {}
}
