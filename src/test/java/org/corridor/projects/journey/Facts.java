package org.corridor.projects.journey;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a team enters in the journey, in its language: {@code journeys/georgia-15.yaml}. */
final class Facts {

  private static final String FILE = "journeys/georgia-15.yaml";
  static final JsonMapper JSON = mapper();

  private Facts() {}

  static DesignContent georgia15(Language language) {
    try {
      JsonNode both =
          new YAMLMapper().readTree(new ClassPathResource(FILE).getContentAsByteArray());
      return JSON.treeToValue(in(language, both), DesignContent.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tree with each {@code {en: ..., ar: ...}} replaced by its text in the language. */
  private static JsonNode in(Language language, JsonNode node) {
    if (node.isObject() && Set.copyOf(node.propertyNames()).equals(Set.of("en", "ar"))) {
      return node.get(language.code());
    }
    if (node instanceof ObjectNode object) {
      List.copyOf(object.propertyNames())
          .forEach(name -> object.set(name, in(language, object.get(name))));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, in(language, array.get(i)));
      }
    }
    return node;
  }

  /** Absent texts and lists are empty; a name that the design does not know is a mistake. */
  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultVisibility(
                visible ->
                    visible.withVisibility(
                        com.fasterxml.jackson.annotation.PropertyAccessor.IS_GETTER,
                        com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE));
    for (Class<?> type : List.of(String.class, List.class, Set.class, Map.class)) {
      builder.withConfigOverride(
          type,
          override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }
    return builder.build();
  }
}
