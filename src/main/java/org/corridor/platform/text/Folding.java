package org.corridor.platform.text;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Brings words of all scripts and languages to one form, in the index and in questions alike, so
 * that accents, endings and scripts do not keep people from being found. Which language something
 * is in need not be known.
 */
public final class Folding {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final int LONGEST_WORD = 40;
  private static final int SHORTEST_STEM = 4;
  private static final char LAST_LATIN = '\u024f';

  /** What transliteration leaves of letters that Latin does not have. */
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9 ]");

  /** Words that say nothing about what is looked for. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "and", "for", "from", "with", "who", "les", "des", "une", "avec", "pour", "dans",
          "del", "los", "las", "una", "con", "para", "por", "com", "dos", "das", "uma");

  private static final ThreadLocal<Transliterator> LATIN =
      ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower"));

  private Folding() {}

  /**
   * A word in one form.
   *
   * @param whole without accents, in small Latin letters
   * @param latin whether it was written in these letters
   */
  public record Word(String whole, boolean latin) {

    /** Without the ending by which singular and plural, he and she differ in our languages. */
    public String stem() {
      String stem = whole;
      if (stem.length() > SHORTEST_STEM && stem.endsWith("s")) {
        stem = stem.substring(0, stem.length() - 1);
      }
      if (stem.length() > SHORTEST_STEM && stem.endsWith("e")) {
        stem = stem.substring(0, stem.length() - 1);
      }
      return stem;
    }

    /** How it sounds without its vowels, which is what scripts agree on. */
    public String sound() {
      return Sound.of(whole);
    }

    public boolean isEmpty() {
      return whole.length() <= 2 || EMPTY.contains(whole);
    }
  }

  /** The words of a text, in its order. */
  public static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String typed = word.group();
      boolean latin = typed.chars().allMatch(c -> c <= LAST_LATIN || Character.isDigit(c));
      for (String part : (latin ? latin(typed) : other(typed)).split(" ", -1)) {
        if (!part.isEmpty()) {
          words.add(new Word(part.substring(0, Math.min(part.length(), LONGEST_WORD)), latin));
        }
      }
    }
    return words;
  }

  /** The stems of a text with a space between them, for an index that folds nothing itself. */
  public static String stems(String text) {
    return words(text).stream().map(Word::stem).collect(Collectors.joining(" "));
  }

  private static String latin(String word) {
    char[] letters = word.toCharArray();
    char[] folded = new char[4 * letters.length];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return plain(new String(folded, 0, length).toLowerCase(Locale.ROOT));
  }

  private static String other(String word) {
    String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    return plain(LATIN.get().transliterate(bare.replace('ة', 'ه')));
  }

  private static String plain(String latin) {
    return SIGNS.matcher(latin).replaceAll("");
  }
}
