package org.corridor.knowledge.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.corridor.knowledge.ToolboxSearch;

/**
 * The words of a question that carry meaning. Nothing typed is ever read as a query language.
 *
 * @param words lower case, each once, {@value ToolboxSearch#MOST_WORDS} at most
 */
record Question(List<String> words) {

  private static final int LONGEST_WORD = 40;

  /** Small words of all five languages: most people do not say which one they type in. */
  private static final Set<String> SMALL =
      Stream.of(
              EnglishAnalyzer.getDefaultStopSet(),
              FrenchAnalyzer.getDefaultStopSet(),
              SpanishAnalyzer.getDefaultStopSet(),
              PortugueseAnalyzer.getDefaultStopSet(),
              ArabicAnalyzer.getDefaultStopSet())
          .flatMap(CharArraySet::stream)
          .map(word -> new String((char[]) word))
          .collect(Collectors.toUnmodifiableSet());

  /** The way in which questions of the toolbox begin: "I want to", "Je veux". */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "i",
          "want",
          "how",
          "can",
          "we",
          "my",
          "our",
          "veux",
          "veut",
          "comment",
          "quiero",
          "queremos",
          "como",
          "cómo",
          "quero",
          "أريد",
          "كيف",
          "نريد");

  static Question of(String typed) {
    String text = typed.length() > 1000 ? typed.substring(0, 1000) : typed;
    List<String> all =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
            .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
            .distinct()
            .toList();
    List<String> telling = all.stream().filter(Question::tells).toList();
    List<String> words = telling.isEmpty() ? all : telling;
    return new Question(words.stream().limit(ToolboxSearch.MOST_WORDS).toList());
  }

  /** How many of the words an answer must have: both of two, four of six. */
  int needed() {
    return words.size() - words.size() / 3;
  }

  /** How many letters may be wrong in a word: none in a short one. */
  static int edits(String word) {
    int letters = word.codePointCount(0, word.length());
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
  }

  private static boolean tells(String word) {
    return word.codePointCount(0, word.length()) > 1
        && !SMALL.contains(word)
        && !BEGINNINGS.contains(word);
  }
}
