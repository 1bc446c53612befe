package org.daybook.storage.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one JSON object, written and read by name.
///
/// Fields without a value are left out. Objects by id are written in the order of their ids: the
/// same visit always gives the same bytes.
public record Fields(ObjectNode node) {
  public static Fields empty() {
    return new Fields(Json.object());
  }

  public Fields put(String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value.toString());
    }
    return this;
  }

  public Fields put(String name, int value) {
    node.put(name, value);
    return this;
  }

  /// Writes a mark that is mostly absent; [#flag] reads it.
  public Fields putFlag(String name, boolean set) {
    if (set) {
      node.put(name, true);
    }
    return this;
  }

  /// Writes texts in their order, which means something; none are left out.
  public Fields putList(String name, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(array::add);
    }
    return this;
  }

  public Fields put(String name, Fields value) {
    node.set(name, value.node);
    return this;
  }

  public <T> Fields putAll(String name, Collection<T> values, Function<T, Fields> write) {
    ArrayNode array = node.putArray(name);
    values.forEach(value -> array.add(write.apply(value).node));
    return this;
  }

  /// Writes a list that is mostly empty; [#allOrNone] reads it.
  public <T> Fields putSome(String name, Collection<T> values, Function<T, Fields> write) {
    return values.isEmpty() ? this : putAll(name, values, write);
  }

  /// Writes a map that is mostly empty; [#mapOrNone] reads it.
  public <T> Fields putSome(String name, Map<String, T> values, Function<T, JsonNode> write) {
    return values.isEmpty() ? this : putMap(name, values, write);
  }

  public Fields putTexts(String name, Collection<String> values) {
    ArrayNode array = node.putArray(name);
    values.stream().sorted().forEach(array::add);
    return this;
  }

  public <T> Fields putMap(String name, Map<String, T> values, Function<T, JsonNode> write) {
    ObjectNode object = node.putObject(name);
    new TreeMap<>(values).forEach((key, value) -> object.set(key, write.apply(value)));
    return this;
  }

  public Fields putTextMap(String name, Map<String, String> values) {
    return putMap(name, values, node::stringNode);
  }

  public String text(String name) {
    return node.required(name).stringValue();
  }

  public @Nullable String textOrNull(String name) {
    return node.optional(name).flatMap(JsonNode::stringValueOpt).orElse(null);
  }

  public boolean flag(String name) {
    return node.optional(name).flatMap(JsonNode::booleanValueOpt).orElse(false);
  }

  /// A map that older programs did not write.
  public <T> Map<String, T> mapOrNone(String name, Function<JsonNode, T> read) {
    return node.hasNonNull(name) ? map(name, read) : Map.of();
  }

  /// A list that older programs did not write.
  public <T> List<T> allOrNone(String name, Function<Fields, T> read) {
    return node.hasNonNull(name) ? all(name, read) : List.of();
  }

  /// Texts that older programs did not write.
  public List<String> textsOrNone(String name) {
    return node.hasNonNull(name) ? texts(name) : List.of();
  }

  /// A text that is empty where it is left out.
  public String textOrEmpty(String name) {
    return Objects.requireNonNullElse(textOrNull(name), "");
  }

  public int number(String name) {
    return node.required(name).intValue();
  }

  public LocalDate date(String name) {
    return LocalDate.parse(text(name));
  }

  public @Nullable LocalDate dateOrNull(String name) {
    String text = textOrNull(name);
    return text == null ? null : LocalDate.parse(text);
  }

  public UUID id() {
    return UUID.fromString(text("id"));
  }

  public Fields object(String name) {
    return of(node.required(name));
  }

  public @Nullable Fields objectOrNull(String name) {
    return node.hasNonNull(name) ? object(name) : null;
  }

  public <T> List<T> all(String name, Function<Fields, T> read) {
    return node.required(name).valueStream().map(value -> read.apply(of(value))).toList();
  }

  public List<String> texts(String name) {
    return node.required(name).valueStream().map(JsonNode::stringValue).toList();
  }

  public <T> Map<String, T> map(String name, Function<JsonNode, T> read) {
    Map<String, T> values = new LinkedHashMap<>();
    node.required(name).properties().forEach(e -> values.put(e.getKey(), read.apply(e.getValue())));
    return values;
  }

  public static Fields of(JsonNode node) {
    return new Fields(node.asObject());
  }
}
