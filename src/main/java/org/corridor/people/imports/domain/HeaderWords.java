package org.corridor.people.imports.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * What people call the columns of their lists, in our five languages: {@code headers.properties}.
 */
final class HeaderWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, ColumnField> WORDS = words();

  private HeaderWords() {}

  /** A word without case, accents and signs, so that two spellings of it agree. */
  static String bare(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /**
   * A first mapping.
   *
   * @param remembered what was chosen for headers before, by their bare words
   */
  static Mapping guess(
      ImportKind kind, List<String> header, Map<String, Optional<ColumnField>> remembered) {
    List<ColumnField> possible = ColumnField.of(kind);
    Set<ColumnField> taken = new HashSet<>();
    List<Optional<ColumnField>> columns = new ArrayList<>();
    for (String name : header) {
      String bare = bare(name);
      Optional<ColumnField> field =
          remembered.getOrDefault(bare, Optional.ofNullable(WORDS.get(bare)));
      columns.add(field.filter(possible::contains).filter(taken::add));
    }
    return new Mapping(columns);
  }

  private static Map<String, ColumnField> words() {
    Properties file = new Properties();
    try (Reader reader =
        new InputStreamReader(
            new ClassPathResource("modules/people/imports/headers.properties").getInputStream(),
            StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, ColumnField> words = new HashMap<>();
    for (String code : file.stringPropertyNames()) {
      ColumnField field = ColumnField.of(code).orElseThrow();
      for (String word : file.getProperty(code).split("\\|")) {
        words.put(bare(word), field);
      }
    }
    return Map.copyOf(words);
  }
}
