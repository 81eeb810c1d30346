package org.corridor.platform.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages that a member can say they speak: the living ones with a code of two letters (ISO
 * 639-1), and others that are widely spoken along migration corridors. Names are those of the
 * Unicode CLDR.
 */
public final class SpokenLanguages {

  /** Constructed, extinct or liturgical, or a second code of another one. */
  private static final Set<String> NOT_SPOKEN =
      Set.of(
          "ae", "cu", "eo", "ia", "ie", "io", "la", "nb", "nn", "pi", "sa", "vo", "sh", "bh", "mo",
          "tl", "in", "iw", "ji");

  private static final List<String> MORE =
      List.of(
          "arz", "ary", "apc", "ceb", "ckb", "dyu", "fan", "fil", "hil", "ilo", "jam", "kab", "kea",
          "kri", "kmb", "luo", "mag", "mai", "mos", "nso", "pap", "pcm", "quc", "rif", "rom", "snk",
          "srr", "shi", "sus", "tem", "tum", "umb", "zgh");

  private static final Set<String> CODES = codesNow();
  private static final Map<Language, Map<String, String>> NAMES = new ConcurrentHashMap<>();

  private SpokenLanguages() {}

  public static Set<String> codes() {
    return CODES;
  }

  public static String name(String code, Language reader) {
    return names(reader).getOrDefault(code, code);
  }

  /** Some of them by name, as the reader lists things: {@code English, French}. */
  public static String list(Collection<String> codes, Language reader) {
    return ListFormatter.getInstance(
            reader.locale(), ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
        .format(codes.stream().map(code -> name(code, reader)).sorted().toList());
  }

  /** Code and name of each, in the order in which the reader looks for them. */
  public static Map<String, String> names(Language reader) {
    return NAMES.computeIfAbsent(reader, SpokenLanguages::sorted);
  }

  private static Map<String, String> sorted(Language reader) {
    ULocale locale = ULocale.forLocale(reader.locale());
    Collator order = Collator.getInstance(reader.locale());
    Map<String, String> names = new LinkedHashMap<>();
    CODES.stream()
        .map(code -> Map.entry(code, capital(display(code, locale), reader)))
        .sorted(Comparator.comparing(Map.Entry::getValue, order::compare))
        .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
    return names;
  }

  /** In English where the reader's language has no name for it. */
  private static String display(String code, ULocale locale) {
    String name = ULocale.getDisplayLanguage(code, locale);
    return name.equals(code) ? ULocale.getDisplayLanguage(code, ULocale.ENGLISH) : name;
  }

  /** In a list by itself a name begins with a capital in all our languages that have any. */
  private static String capital(String name, Language reader) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(reader.locale()) + name.substring(first);
  }

  private static Set<String> codesNow() {
    Set<String> codes = new TreeSet<>(MORE);
    for (String code : ULocale.getISOLanguages()) {
      if (code.length() == 2 && !NOT_SPOKEN.contains(code)) {
        codes.add(code);
      }
    }
    codes.removeIf(code -> ULocale.getDisplayLanguage(code, ULocale.ENGLISH).equals(code));
    return Set.copyOf(codes);
  }
}
