package org.corridor.platform.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks up and formats texts. Patterns are ICU messages with named arguments: {@code {count,
 * plural, one {# project} other {# projects}}}. A text that a language lacks is given in English,
 * and a key that nobody knows is given as it is: a page with a gap is better than none. The tests
 * let neither through.
 */
@Component
public class Texts {

  private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

  public Texts() {
    for (Language language : Language.values()) {
      patterns.put(language, Messages.in(language));
      formats.put(language, new ConcurrentHashMap<>());
    }
  }

  /**
   * @param named pairs of argument name and value: {@code text(FR, "people.welcome", "name", name)}
   */
  public String text(Language language, String key, @Nullable Object... named) {
    return text(language, key, pairs(key, named));
  }

  public String text(Language language, String key, Map<String, ? extends @Nullable Object> named) {
    Language spoken = has(language, key) ? language : Language.EN;
    String pattern = patterns(spoken).get(key);
    if (pattern == null) {
      return key;
    }
    if (pattern.indexOf('{') < 0 && !pattern.contains("''")) {
      return pattern;
    }
    MessageFormat format =
        formats(spoken)
            .computeIfAbsent(
                key, k -> new MessageFormat(pattern, ULocale.forLocale(spoken.locale())));
    return ((MessageFormat) format.clone()).format(named);
  }

  public boolean has(Language language, String key) {
    return patterns(language).containsKey(key);
  }

  /** Differs when any text of the language does. */
  public int edition(Language language) {
    return patterns(language).hashCode();
  }

  private Map<String, String> patterns(Language language) {
    return patterns.getOrDefault(language, Map.of());
  }

  private Map<String, MessageFormat> formats(Language language) {
    return formats.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
  }

  private static Map<String, @Nullable Object> pairs(String key, @Nullable Object... named) {
    if (named.length % 2 != 0) {
      throw new IllegalArgumentException("Text " + key + " needs pairs of name and value");
    }
    Map<String, @Nullable Object> pairs = new HashMap<>();
    for (int i = 0; i < named.length; i += 2) {
      pairs.put(String.valueOf(named[i]), named[i + 1]);
    }
    return pairs;
  }
}
