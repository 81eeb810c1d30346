package org.corridor.people.directory.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.corridor.platform.text.Folding;
import org.corridor.platform.text.Folding.Word;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the values of facets are called in all our languages, so that "enfermera en Italia" finds
 * who says "nurse" and "IT".
 */
@Component
class Labels {

  /** The longest name in words that somebody would type. */
  static final int MOST_WORDS = 5;

  private static final List<Facet> NAMED =
      List.of(
          Facet.PLACE,
          Facet.LANGUAGE,
          Facet.TYPE,
          Facet.SECTOR,
          Facet.INTEREST,
          Facet.REACHES,
          Facet.TIME,
          Facet.TERMS);

  private final SingletonSupplier<Names> names;

  /** Names are read when the first question comes: the start of the application need not wait. */
  Labels(Texts texts) {
    names = SingletonSupplier.of(() -> read(texts));
  }

  /**
   * @param values by the words that name them in any language
   * @param own what they are called in each language
   */
  private record Names(Map<String, Set<Value>> values, Map<Language, Map<Value, String>> own) {}

  private static Names read(Texts texts) {
    Names names = new Names(new HashMap<>(), new HashMap<>());
    for (Language language : Language.values()) {
      Map<Value, String> own = new LinkedHashMap<>();
      for (Facet facet : NAMED) {
        for (String value : facet.all()) {
          String name = facet.name(value, texts, language);
          own.put(new Value(facet, value), name);
          names
              .values()
              .computeIfAbsent(key(Folding.words(name)), k -> new LinkedHashSet<>())
              .add(new Value(facet, value));
        }
      }
      names.own().put(language, own);
    }
    names.values().remove("");
    return names;
  }

  /** A value of a facet. */
  record Value(Facet facet, String code) {}

  /** A value with its name. */
  record Named(Value value, String name) {}

  /** The values that these words name together. */
  Set<Value> named(List<Word> words) {
    return names.obtain().values().getOrDefault(key(words), Set.of());
  }

  /** The values whose name is a letter or two away from the word. */
  Set<Value> like(Word word, int slips) {
    CharacterRunAutomaton near =
        new CharacterRunAutomaton(new LevenshteinAutomata(word.stem(), true).toAutomaton(slips));
    Set<Value> like = new LinkedHashSet<>();
    names
        .obtain()
        .values()
        .forEach(
            (name, some) -> {
              if (near.run(name)) {
                like.addAll(some);
              }
            });
    return like;
  }

  /** The values with a word in their name that begins like this, as the reader calls them. */
  List<Named> beginning(String typed, Language reader, int most) {
    List<Word> words = Folding.words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    String start = words.stream().map(Word::whole).collect(Collectors.joining(" "));
    List<Named> found = new ArrayList<>();
    names
        .obtain()
        .own()
        .getOrDefault(reader, Map.of())
        .forEach(
            (value, name) -> {
              if (found.size() < most && begins(name, start)) {
                found.add(new Named(value, name));
              }
            });
    return found;
  }

  private static boolean begins(String name, String start) {
    String folded =
        " " + Folding.words(name).stream().map(Word::whole).collect(Collectors.joining(" "));
    return folded.contains(" " + start);
  }

  private static String key(List<Word> words) {
    return words.stream().map(Word::stem).collect(Collectors.joining(" "));
  }
}
