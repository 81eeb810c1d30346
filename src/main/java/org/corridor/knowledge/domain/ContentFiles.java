package org.corridor.knowledge.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the module's YAML. A file that does not fit the records stops the start and is named, so
 * that a slip of a writer is found at once.
 */
@Component
class ContentFiles {

  private static final String ROOT = "modules/knowledge/";

  private final ObjectMapper yaml =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * All files that match the pattern below the module's folder, read side by side: the start waits.
   */
  <T> List<T> readAll(String pattern, Class<T> type) {
    try {
      JavaType each = yaml.constructType(type);
      Resource[] files =
          new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + pattern);
      return Stream.of(files).parallel().map(file -> this.<T>read(file, each)).toList();
    } catch (IOException e) {
      throw new IllegalStateException("The content files " + pattern + " could not be listed", e);
    }
  }

  <T> List<T> readList(String name, Class<T> elements) {
    Resource file =
        new PathMatchingResourcePatternResolver().getResource("classpath:" + ROOT + name);
    List<T> list = read(file, yaml.getTypeFactory().constructCollectionType(List.class, elements));
    return List.copyOf(list);
  }

  private <T> T read(Resource file, JavaType type) {
    try (InputStream in = file.getInputStream()) {
      return yaml.readValue(in, type);
    } catch (IOException | JacksonException e) {
      throw new IllegalStateException(
          "The content file " + file.getFilename() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
