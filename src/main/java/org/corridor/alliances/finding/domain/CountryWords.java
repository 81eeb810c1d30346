package org.corridor.alliances.finding.domain;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.corridor.platform.geo.Countries;

/**
 * Which countries a name speaks of: "Associazione Donne Capoverdiane in Italia" of Cape Verde and
 * Italy. The names of countries are those of the Unicode CLDR in languages that names are written
 * in; words made from them share their beginning.
 */
final class CountryWords {

  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "it", "de", "nl");
  private static final int BEGINNING = 4;
  private static final int ENDING = 3;

  /** By the first four letters. */
  private final Map<String, List<Word>> words = new HashMap<>();

  private record Word(String word, String country) {}

  CountryWords() {
    for (String country : Countries.codes()) {
      for (String language : LANGUAGES) {
        String name =
            PlainName.of(new ULocale("", country).getDisplayCountry(new ULocale(language)));
        String joined = name.replace(" ", "");
        if (joined.length() >= BEGINNING) {
          words
              .computeIfAbsent(joined.substring(0, BEGINNING), some -> new ArrayList<>())
              .add(new Word(joined, country));
        }
      }
    }
  }

  Set<String> in(String name) {
    List<String> spoken = PlainName.words(name);
    Set<String> countries = new TreeSet<>();
    for (int i = 0; i < spoken.size(); i++) {
      nearest(spoken.get(i), countries);
      if (i + 1 < spoken.size()) {
        nearest(spoken.get(i) + spoken.get(i + 1), countries);
      }
    }
    return countries;
  }

  private void nearest(String spoken, Set<String> countries) {
    if (spoken.length() < BEGINNING) {
      return;
    }
    int best = 0;
    Set<String> found = new TreeSet<>();
    for (Word word : words.getOrDefault(spoken.substring(0, BEGINNING), List.of())) {
      int common = common(word.word(), spoken);
      if (word.word().length() - common > ENDING || spoken.length() - common > 2 * ENDING) {
        continue;
      }
      boolean short4 =
          common == BEGINNING && word.word().length() > BEGINNING && spoken.length() < 7;
      if (short4 || common < best) {
        continue;
      }
      if (common > best) {
        found.clear();
        best = common;
      }
      found.add(word.country());
    }
    countries.addAll(found);
  }

  private static int common(String one, String other) {
    int common = 0;
    while (common < Math.min(one.length(), other.length())
        && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }
}
