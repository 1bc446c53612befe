package org.daybook.packs.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.packs.yaml.YamlNode;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Writes a tree as YAML that people can read: one key a line, quotes only where they are needed.
final class PackYaml {
  private static final int WIDTH = 1_000;

  private PackYaml() {}

  static String write(YamlNode node) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSchema(new FailsafeSchema())
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setIndent(2)
            .setWidth(WIDTH)
            .setDereferenceAliases(true)
            .build();
    return new Dump(settings).dumpToString(plain(node));
  }

  private static Object plain(YamlNode node) {
    return switch (node) {
      case YamlNode.Text(var value, _, _) -> value;
      case YamlNode.Items(var items, _) -> {
        List<Object> list = new ArrayList<>();
        items.forEach(item -> list.add(plain(item)));
        yield list;
      }
      case YamlNode.Group(var entries, _) -> {
        Map<String, Object> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.key(), plain(entry.value())));
        yield map;
      }
    };
  }
}
