package org.corridor.projects.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.projects.design.DesignContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a design says as a text to compare: parts are numbered in their order, whatever their ids
 * are; where a part was laid out from is left out; blocks and budget lines, whose order the pages
 * decide, stand in an order of their own.
 */
final class Told {

  private static final Set<String> REFERENCES =
      Set.of("id", "of", "outcome", "output", "responsible", "partner", "activity");

  private final ObjectNode tree;
  private final Map<String, String> names = new HashMap<>();

  private Told(DesignContent content) {
    this.tree = (ObjectNode) Facts.JSON.valueToTree(content);
  }

  static String by(DesignContent content) {
    Told told = new Told(content);
    told.sort("practice", "blocks", "block");
    told.sort("budget", "lines", "description");
    told.name("alliances", "allies");
    told.name("logframe", "outcomes");
    told.name("logframe", "outputs");
    told.name("logframe", "indicators");
    told.name("plan", "activities");
    told.name("budget", "lines");
    told.rename(told.tree);
    return told.tree.toPrettyString();
  }

  private ArrayNode list(String part, String list) {
    return (ArrayNode) tree.get(part).get(list);
  }

  private void sort(String part, String list, String by) {
    List<JsonNode> rows = new ArrayList<>();
    list(part, list).forEach(rows::add);
    rows.sort(Comparator.comparing(row -> row.get(by).asString()));
    ((ObjectNode) tree.get(part)).putArray(list).addAll(rows);
  }

  private void name(String part, String list) {
    ArrayNode rows = list(part, list);
    for (int i = 0; i < rows.size(); i++) {
      names.put(rows.get(i).get("id").asString(), list + " " + (i + 1));
    }
  }

  private void rename(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (!object.has("perUnit")) {
        object.remove("source");
      }
      for (String field : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(field);
        if (REFERENCES.contains(field) && value.isString()) {
          object.put(field, names.getOrDefault(value.asString(), value.asString()));
        } else if (value.isNumber()) {
          object.set(field, StringNode.valueOf(plain(value)));
        } else {
          rename(value);
        }
      }
    } else {
      node.forEach(this::rename);
    }
  }

  private static String plain(JsonNode number) {
    return number.decimalValue().stripTrailingZeros().toPlainString();
  }
}
