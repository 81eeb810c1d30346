package org.corridor.platform.geo;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** The currencies that are money somewhere today, by the Unicode CLDR. */
public final class Currencies {

  /** By code, with a country that uses it. */
  private static final Map<String, String> IN_USE = inUse();

  private static final Map<Language, List<Currency>> SORTED = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      SORTED.put(language, sorted(language));
    }
  }

  private Currencies() {}

  public static boolean exists(String code) {
    return IN_USE.containsKey(code.toUpperCase(Locale.ROOT));
  }

  /** The name of the currency; the code itself where it is not in use. */
  public static String name(String code, Language language) {
    return exists(code) ? display(code, language) : code;
  }

  /** All currencies in use, in the order in which readers of the language look for them. */
  public static List<Currency> all(Language language) {
    return SORTED.getOrDefault(language, List.of());
  }

  /** What people pay with in the country (ISO 3166-1 alpha-2), if it is known. */
  public static Optional<String> of(String country) {
    return Optional.ofNullable(today(country));
  }

  private static Map<String, String> inUse() {
    Map<String, String> currencies = new TreeMap<>();
    for (String country : Countries.codes()) {
      String code = today(country);
      if (code != null) {
        currencies.putIfAbsent(code, country);
      }
    }
    return currencies;
  }

  private static @Nullable String today(String country) {
    String[] codes =
        com.ibm.icu.util.Currency.getAvailableCurrencyCodes(
            new ULocale("und-" + country.toUpperCase(Locale.ROOT)), new Date());
    return codes == null || codes.length == 0 ? null : codes[0];
  }

  private static List<Currency> sorted(Language language) {
    Collator order = Collator.getInstance(language.locale());
    return IN_USE.keySet().stream()
        .map(code -> new Currency(code, display(code, language)))
        .sorted(Comparator.comparing(Currency::name, order::compare))
        .toList();
  }

  /**
   * A young currency may not have a name in every language yet: then it is named by its country.
   */
  private static String display(String code, Language language) {
    String name =
        com.ibm.icu.util.Currency.getInstance(code)
            .getName(
                ULocale.forLocale(language.locale()),
                com.ibm.icu.util.Currency.LONG_NAME,
                new boolean[1]);
    return name.equals(code) ? Countries.name(IN_USE.getOrDefault(code, code), language) : name;
  }
}
