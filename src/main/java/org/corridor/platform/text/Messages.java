package org.corridor.platform.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The texts of all modules in one language, read from {@code modules/**}{@code
 * /messages_<language>.properties} (UTF-8). A key lives in one file only.
 */
public final class Messages {

  private Messages() {}

  /** All texts of a language by key, unformatted. */
  public static Map<String, String> in(Language language) {
    String files = "classpath*:modules/**/messages_%s.properties".formatted(language.code());
    Map<String, String> messages = new LinkedHashMap<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
        add(file, messages);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(messages);
  }

  private static void add(Resource file, Map<String, String> messages) throws IOException {
    Properties properties =
        PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
    for (Enumeration<?> keys = properties.propertyNames(); keys.hasMoreElements(); ) {
      String key = (String) keys.nextElement();
      if (messages.put(key, properties.getProperty(key)) != null) {
        throw new IllegalStateException("Text " + key + " is given twice, again in " + file);
      }
    }
  }
}
