package org.corridor.people.accounts.domain;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.platform.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password must not be: short, what guessers try first, or made of the person's own name.
 * Which signs it consists of does not matter (NIST SP 800-63B).
 */
@Component
class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final int FEWEST_DIFFERENT = 5;
  private static final int SHORTEST_WORD = 4;
  private static final int OWN_SIGNS = 8;
  private static final String LEET = "01345$7@!";
  private static final String PLAIN = "oieasstai";

  private final Set<String> common = read();

  /** What is wrong with it, as a problem of the field {@code password}. */
  Optional<Problem> problem(String password, @Nullable EmailAddress email, PersonName name) {
    String text = Normalizer.normalize(password, Normalizer.Form.NFC);
    int length = text.codePointCount(0, text.length());
    if (length < SHORTEST) {
      return problem("people.password.too-short");
    }
    if (text.length() > LONGEST) {
      return problem("people.password.too-long");
    }
    if (isCommon(text)) {
      return problem("people.password.common");
    }
    return isOwn(text, email, name) ? problem("people.password.own") : Optional.empty();
  }

  /**
   * @throws PasswordRefused if anything is wrong with it
   */
  void check(String password, @Nullable EmailAddress email, PersonName name) {
    problem(password, email, name)
        .ifPresent(
            problem -> {
              throw new PasswordRefused(problem);
            });
  }

  private static Optional<Problem> problem(String key) {
    return Optional.of(Problem.of("password", key));
  }

  /** Listed, or a listed one with the signs around and changes in it that everybody makes. */
  boolean isCommon(String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    String word = bare(lower);
    return word.length() < SHORTEST_WORD
        || lower.chars().distinct().count() < FEWEST_DIFFERENT
        || isRepetition(lower)
        || isSequence(lower)
        || isListed(word)
        || isListed(plain(word))
        || isTwoListed(plain(word).replaceAll("[^\\p{L}]", ""));
  }

  private boolean isListed(String word) {
    return common.contains(word) || word.length() > SHORTEST_WORD && isListedTwice(word);
  }

  private boolean isListedTwice(String word) {
    int half = word.length() / 2;
    return word.length() % 2 == 0
        && word.substring(0, half).equals(word.substring(half))
        && common.contains(word.substring(0, half));
  }

  private boolean isTwoListed(String letters) {
    for (int i = SHORTEST_WORD; i <= letters.length() - SHORTEST_WORD; i++) {
      if (common.contains(letters.substring(0, i)) && common.contains(letters.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same few signs again and again: {@code abc123abc123}. */
  private static boolean isRepetition(String text) {
    for (int period = 1; period <= Math.min(OWN_SIGNS, text.length() / 2); period++) {
      if (text.substring(period).equals(text.substring(0, text.length() - period))) {
        return true;
      }
    }
    return false;
  }

  /** Mostly one step up or down at a time: {@code abcdefghijkl}, {@code 1234567890ab}. */
  private static boolean isSequence(String text) {
    int steps = 0;
    for (int i = 1; i < text.length(); i++) {
      steps += Math.abs(text.charAt(i) - text.charAt(i - 1)) == 1 ? 1 : 0;
    }
    return steps >= text.length() - SHORTEST_WORD;
  }

  /** Little is left of it without the person's own names. */
  private static boolean isOwn(String password, @Nullable EmailAddress email, PersonName name) {
    String rest = folded(password);
    String address =
        email == null ? "" : email.value() + ' ' + email.local().replaceAll("[^a-z]", "");
    String own = address + ' ' + name.value();
    for (String part : folded(own).split("[^\\p{L}]+", -1)) {
      if (part.length() >= SHORTEST_WORD - 1) {
        rest = rest.replace(part, "");
      }
    }
    return rest.length() < OWN_SIGNS && rest.length() < folded(password).length();
  }

  private static String bare(String text) {
    return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (char c : word.toCharArray()) {
      int known = LEET.indexOf(c);
      plain.append(known < 0 ? c : PLAIN.charAt(known));
    }
    return plain.toString();
  }

  private static String folded(String text) {
    return Transliterator.getInstance("NFD; [:M:] Remove; Lower").transliterate(text);
  }

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource("modules/people/accounts/common-passwords.txt")
                    .getInputStream(),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
