package org.corridor.projects.design.domain;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Problem;
import org.corridor.projects.design.DesignContent;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file that a design travels in: {@code {"format": "corridor-design", "version": 1, "exported":
 * ..., "content": {...}}}. What is written is read back without loss; what comes from elsewhere is
 * taken apart with suspicion, and every problem names its place.
 */
@Component
public class DesignFile {

  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 2 * 1024 * 1024;

  static final String FORMAT = "corridor-design";
  static final int VERSION = 1;
  private static final Set<String> FIELDS = Set.of("format", "version", "exported", "content");

  private static final String BYTE_ORDER_MARKS = "\u00EF\u00BB\u00BF\u00FE\u00FF";

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxStringLength(200_000)
                          .maxNumberLength(40)
                          .maxNameLength(300)
                          .maxTokenCount(300_000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final DesignJson json;
  private final Toolbox toolbox;

  DesignFile(DesignJson json, Toolbox toolbox) {
    this.json = json;
    this.toolbox = toolbox;
  }

  /** What a file says, and what is wrong with it; without problems the content may be used. */
  record Reading(DesignContent content, List<Problem> problems) {

    static Reading refused(Problem problem) {
      return new Reading(DesignContent.empty(), List.of(problem));
    }
  }

  /**
   * @param exported when it was asked for
   * @return UTF-8
   */
  public byte[] write(DesignContent content, Instant exported) {
    ObjectNode file = mapper.createObjectNode();
    file.put("format", FORMAT).put("version", VERSION).put("exported", exported.toString());
    file.set("content", mapper.readTree(json.write(content)));
    return mapper
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(file)
        .getBytes(StandardCharsets.UTF_8);
  }

  Reading read(byte[] file) {
    if (file.length > MOST_BYTES) {
      return refused("too-large", Map.of("most", MOST_BYTES / 1024 / 1024));
    }
    if (new String(file, StandardCharsets.UTF_8).isBlank()) {
      return refused("nothing", Map.of());
    }
    if (!beginsLikeJson(file)) {
      return refused("other-file", Map.of());
    }
    try (JsonParser parser = mapper.createParser(new ByteArrayInputStream(file))) {
      return read(parser);
    }
  }

  /** Byte order marks and blanks aside. A Word file or a web page does not. */
  private static boolean beginsLikeJson(byte[] file) {
    for (byte next : file) {
      boolean aside = next >= 0 ? next <= ' ' : BYTE_ORDER_MARKS.indexOf(next & 0xFF) >= 0;
      if (!aside) {
        return "{[\"".indexOf(next) >= 0;
      }
    }
    return false;
  }

  private Reading read(JsonParser parser) {
    try {
      JsonNode tree = mapper.readTree(parser);
      if (parser.nextToken() != null) {
        return refused("more-than-one", Map.of());
      }
      return understand(tree);
    } catch (JacksonException e) {
      return refused(reason(e), place(parser, e));
    }
  }

  private Reading understand(JsonNode tree) {
    if (!tree.isObject() || !tree.path("format").asString("").equals(FORMAT)) {
      return refused("other-format", Map.of());
    }
    JsonNode version = tree.path("version");
    if (!version.isInt() || version.intValue() != VERSION) {
      return refused("other-version", Map.of("known", VERSION));
    }
    for (String name : tree.propertyNames()) {
      if (!FIELDS.contains(name)) {
        return Reading.refused(
            Problem.of(shorten(name), "projects.documents.import.unknown-field"));
      }
    }
    ContentReader reader = new ContentReader();
    DesignContent content = reader.content(tree.get("content"));
    List<Problem> problems = reader.problems();
    if (problems.isEmpty() && !json.fits(content)) {
      return refused("too-large", Map.of("most", MOST_BYTES / 1024 / 1024));
    }
    return new Reading(
        content, problems.isEmpty() ? ContentCheck.problems(content, blockIds()) : problems);
  }

  private Set<String> blockIds() {
    return toolbox.blocks().stream().map(Block::id).collect(Collectors.toSet());
  }

  private static String reason(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return "beyond-limits";
    }
    boolean doubled = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
    return doubled ? "double-field" : "not-json";
  }

  private static Map<String, Object> place(JsonParser parser, JacksonException e) {
    TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    return Map.of(
        "line", Math.max(1, at.getLineNr()),
        "column", Math.max(1, at.getColumnNr()),
        "place",
            shorten("/" + parser.streamReadContext().pathAsPointer()).replaceFirst("^//", "/"));
  }

  private static String shorten(String place) {
    return place.length() > 120 ? place.substring(0, 120) + "…" : place;
  }

  private static Reading refused(String reason, Map<String, Object> args) {
    return Reading.refused(new Problem("", "projects.documents.import." + reason, args));
  }
}
