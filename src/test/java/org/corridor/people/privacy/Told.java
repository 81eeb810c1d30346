package org.corridor.people.privacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every single value in a JSON, so that a row of a table can be looked for in a download. */
final class Told {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final List<String> values;

  private Told(List<String> values) {
    this.values = values;
  }

  static Told in(String json) {
    List<String> values = new ArrayList<>();
    collect(MAPPER.readTree(json), values);
    return new Told(values);
  }

  private static void collect(JsonNode node, List<String> values) {
    if (node.isContainer()) {
      node.values().forEach(child -> collect(child, values));
    } else if (!node.isNull() && !node.isBoolean()) {
      values.add(normal(node.asString()));
    }
  }

  /** A moment looks different in a table and in a file. */
  private static String normal(String value) {
    try {
      Instant moment = OffsetDateTime.parse(value).toInstant();
      return moment.toString();
    } catch (DateTimeParseException notMoment) {
      return value.toLowerCase(Locale.ROOT);
    }
  }

  Stream<String> values() {
    return values.stream();
  }

  boolean tells(String value) {
    return values.contains(value);
  }
}
