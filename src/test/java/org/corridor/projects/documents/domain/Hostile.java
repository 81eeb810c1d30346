package org.corridor.projects.documents.domain;

import org.corridor.projects.design.DesignContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A design with the same text in every field that is free text. */
final class Hostile {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Hostile() {}

  static DesignContent everywhere(DesignContent content, String text) {
    JsonNode tree = JSON.valueToTree(content);
    fill(tree, text);
    return JSON.treeToValue(tree, DesignContent.class);
  }

  private static void fill(JsonNode node, String text) {
    if (node instanceof ObjectNode object) {
      for (String name : java.util.List.copyOf(object.propertyNames())) {
        JsonNode part = object.get(name);
        if (isWritten(name, part)) {
          object.set(name, StringNode.valueOf(text));
        } else {
          fill(part, text);
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(element -> fill(element, text));
    }
  }

  private static boolean isWritten(String name, JsonNode part) {
    boolean kept =
        java.util.Set.of(
                "id",
                "of",
                "outcome",
                "output",
                "responsible",
                "partner",
                "activity",
                "country",
                "origin",
                "residence",
                "language",
                "currency",
                "block",
                "start")
            .contains(name);
    return part.isString() && !kept && !part.stringValue().matches("[A-Z0-9_]{2,}");
  }
}
