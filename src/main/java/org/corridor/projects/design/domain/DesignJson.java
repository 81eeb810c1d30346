package org.corridor.projects.design.domain;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A design's content as JSON: in the database, in the download, and read in again. Absent parts are
 * read as empty; unknown ones are refused.
 */
@Component
public class DesignJson {

  private static final int DEEPEST = 20;
  private static final int LONGEST_TEXT = 200_000;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNumberLength(40)
                          .build())
                  .configure(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, false)
                  .build())
          // Components of records only: isEmpty() and the like say nothing that is not there
          // already.
          .changeDefaultVisibility(
              visible -> visible.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .withConfigOverride(
              List.class,
              override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(
              Set.class,
              override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(
              Map.class,
              override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(
              String.class,
              override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  public String write(DesignContent content) {
    return mapper.writeValueAsString(content);
  }

  /** Whether the design as a whole is small enough, see {@link Limits#BYTES}. */
  public boolean fits(DesignContent content) {
    return mapper.writeValueAsBytes(content).length <= Limits.BYTES;
  }

  /** Content that this application wrote itself. */
  public DesignContent read(String json) {
    return mapper.readValue(json, DesignContent.class);
  }

  /**
   * The mapper, for the download that wraps the content with its origin and for reading such a
   * file.
   */
  JsonMapper mapper() {
    return mapper;
  }

  /** Whether the failure tells of the file, not of the program. */
  static String reason(JacksonException e) {
    return e.getOriginalMessage();
  }
}
