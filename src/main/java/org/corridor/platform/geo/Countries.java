package org.corridor.platform.geo;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.corridor.platform.text.Language;
import org.springframework.core.io.ClassPathResource;

/**
 * The countries and territories of the world. Names are those of the Unicode CLDR; the position is
 * a point inside the largest part of the country, from Natural Earth (public domain), see {@code
 * tools/world-outline.mjs}.
 */
public final class Countries {

  private static final Map<String, Position> POSITIONS = read();

  /** Made when first asked for: at the start of the application nobody waits for them. */
  private static final Map<Language, List<Country>> SORTED = new ConcurrentHashMap<>();

  private Countries() {}

  /** The ISO 3166-1 alpha-2 codes that exist. */
  public static Set<String> codes() {
    return POSITIONS.keySet();
  }

  public static boolean exists(String code) {
    return POSITIONS.containsKey(code.toUpperCase(Locale.ROOT));
  }

  /** The name of the country; the code itself where there is no such country. */
  public static String name(String code, Language language) {
    return exists(code) ? display(code, language) : code;
  }

  public static Optional<Position> position(String code) {
    return Optional.ofNullable(POSITIONS.get(code.toUpperCase(Locale.ROOT)));
  }

  /** All countries, in the order in which readers of the language look for them. */
  public static List<Country> all(Language language) {
    return SORTED.computeIfAbsent(language, Countries::sorted);
  }

  private static List<Country> sorted(Language language) {
    Collator order = Collator.getInstance(language.locale());
    return POSITIONS.keySet().stream()
        .map(code -> new Country(code, display(code, language)))
        .sorted(Comparator.comparing(Country::name, order::compare))
        .toList();
  }

  private static String display(String code, Language language) {
    return ULocale.getDisplayCountry("-" + code, ULocale.forLocale(language.locale()));
  }

  private static Map<String, Position> read() {
    Map<String, Position> positions = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource("modules/platform/geo/countries.csv").getInputStream(),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              cell ->
                  positions.put(
                      cell[0],
                      new Position(Double.parseDouble(cell[1]), Double.parseDouble(cell[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(positions);
  }
}
