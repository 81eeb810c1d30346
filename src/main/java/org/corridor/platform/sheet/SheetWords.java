package org.corridor.platform.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** What people call columns and what stands in them, whatever its case, accents and signs. */
public final class SheetWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SheetWords() {}

  /** A word without case, accents and signs, so that two spellings of it agree. */
  public static String bare(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /**
   * What columns are called, by their bare words.
   *
   * @param file of the class path: a line for each code, its words parted by {@code |}
   */
  public static <F> Map<String, F> read(String file, Function<String, F> byCode) {
    Properties lines = new Properties();
    try (Reader reader =
        new InputStreamReader(
            new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, F> words = new HashMap<>();
    for (String code : lines.stringPropertyNames()) {
      F field = byCode.apply(code);
      for (String word : lines.getProperty(code).split("\\|")) {
        words.put(bare(word), field);
      }
    }
    return Map.copyOf(words);
  }
}
