package org.daybook.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/// What a newer program wrote stays when this one saves.
class UnknownFieldsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # stored                           | known                 | fresh                         | carried
          {"a":1,"new":2}                    | {"a":1}               | {"a":3}                       | {"a":3,"new":2}
          {"a":{"b":1,"new":2}}              | {"a":{"b":1}}         | {"a":{"b":3}}                 | {"a":{"b":3,"new":2}}
          {"a":{"b":1,"new":2}}              | {"a":{"b":1}}         | {}                            | {}
          {"a":1}                            | {"a":1}               | {}                            | {}
          {"l":[{"id":1,"new":2},{"id":5}]}  | {"l":[{"id":1},{"id":5}]} | {"l":[{"id":5},{"id":1,"x":3}]} | {"l":[{"id":5},{"id":1,"x":3,"new":2}]}
          {"l":[{"id":1,"new":2}]}           | {"l":[{"id":1}]}      | {"l":[{"id":9}]}              | {"l":[{"id":9}]}
          {"l":[{"n":"Gus","new":2}]}        | {"l":[{"n":"Gus"}]}   | {"l":[{"n":"Eve"},{"n":"Gus"}]} | {"l":[{"n":"Eve"},{"n":"Gus","new":2}]}
          {"l":["a","b"]}                    | {"l":["a","b"]}       | {"l":["b"]}                   | {"l":["b"]}
          """)
  void areCarriedAlong(String stored, String known, String fresh, String carried) {
    ObjectNode result = tree(fresh);
    UnknownFields.carry(tree(stored), tree(known), result);
    assertThat(result).isEqualTo(tree(carried));
  }

  @Test
  void twoOfTheSameEachKeepTheirs() {
    ObjectNode fresh = tree("{\"l\":[{\"n\":\"Gus\"},{\"n\":\"Gus\"}]}");
    ObjectNode stored = tree("{\"l\":[{\"n\":\"Gus\",\"new\":1},{\"n\":\"Gus\",\"new\":2}]}");
    UnknownFields.carry(stored, fresh.deepCopy(), fresh);
    assertThat(fresh).isEqualTo(stored);
  }

  private static ObjectNode tree(String text) {
    return Json.tree(text.getBytes(UTF_8));
  }
}
