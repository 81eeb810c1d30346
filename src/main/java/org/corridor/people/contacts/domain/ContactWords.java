package org.corridor.people.contacts.domain;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.corridor.platform.text.Language;

/**
 * Why somebody asks, in their own words.
 *
 * @param text 20 to 1000 characters without addresses
 * @param language what it is written in
 */
public record ContactWords(String text, Language language) {

  public static final int LEAST = 20;
  public static final int MOST = 1_000;

  /** E-mail and web addresses: how to reach each other shows after a yes, and leads nobody away. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+|https?://|\\bwww\\.", Pattern.CASE_INSENSITIVE);

  /** Ends of sentences in the scripts of our languages. */
  private static final Pattern END = Pattern.compile("[.!?…؟۔;؛:,،\\n]+");

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** In letters: what is shorter, such as a greeting, anybody may write to many. */
  private static final int SENTENCE = 30;

  public ContactWords {
    int length = text.codePointCount(0, text.length());
    if (length < LEAST || length > MOST || holdsAddress(text)) {
      throw new IllegalArgumentException("Not a reason to ask");
    }
  }

  /** Whether there is an e-mail or web address in it. */
  public static boolean holdsAddress(String text) {
    return ADDRESS.matcher(text).find();
  }

  /**
   * Its sentences in the form in which two are the same: letters and digits alone, small, without
   * greetings. The whole where no sentence is long enough.
   */
  static Set<String> sentences(String text) {
    Set<String> sentences = new LinkedHashSet<>();
    for (String part : END.split(text)) {
      String plain = plain(part);
      if (plain.length() >= SENTENCE) {
        sentences.add(plain);
      }
    }
    return sentences.isEmpty() ? Set.of(plain(text)) : sentences;
  }

  private static String plain(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return OTHER.matcher(small).replaceAll("");
  }

  /** Says nothing, so that no words end in a log. */
  @Override
  public String toString() {
    return "ContactWords";
  }
}
