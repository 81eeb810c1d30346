package org.corridor.capacities.skills.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridor.capacities.skills.CvRefused;
import org.corridor.capacities.skills.CvRefused.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A CV of Europass as JSON. */
final class EuropassJson {

  private static final int DEEPEST = 60;

  private EuropassJson() {}

  static List<Passage> read(byte[] file) {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(file);
    } catch (JacksonException e) {
      throw new CvRefused(Reason.BROKEN);
    }
    if (!root.isObject()) {
      throw new CvRefused(Reason.UNKNOWN);
    }
    Passages passages = new Passages();
    walk(root, new ArrayList<>(List.of("cv")), passages);
    return passages.all();
  }

  private static void walk(JsonNode node, List<String> path, Passages passages) {
    if (path.size() > DEEPEST || passages.isFull()) {
      return;
    }
    if (node.isString()) {
      text(node.stringValue(), path, passages);
    }
    if (node.isArray()) {
      node.forEach(one -> walk(one, path, passages));
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        path.add(property.getKey().toLowerCase(Locale.ROOT));
        walk(property.getValue(), path, passages);
        path.remove(path.size() - 1);
      }
    }
  }

  private static void text(String text, List<String> path, Passages passages) {
    String plain = text.strip();
    if (EuropassNames.isConcept(plain)) {
      passages.add(Passage.Kind.SKILL, "", plain);
    } else if (!plain.isEmpty()) {
      EuropassNames.kind(path).ifPresent(kind -> passages.addText(kind, plain));
    }
  }
}
