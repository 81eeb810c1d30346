package org.corridor.projects.underway;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a project under way in addresses and in the books: words of its title and some letters. */
public record ProjectKey(String value) implements Comparable<ProjectKey> {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "abcdefghjkmnpqrstvwxyz23456789";
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,20}");
  private static final int LONGEST = 60;
  private static final int LETTERS = 6;

  public ProjectKey {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a key of a project");
    }
  }

  /** A new one; titles in other scripts than Latin leave the letters alone. */
  public static ProjectKey of(String title, SecureRandom random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    String words = words(title);
    return new ProjectKey(words.isEmpty() ? letters.toString() : words + "-" + letters);
  }

  public static ProjectKey create(String title) {
    return of(title, RANDOM);
  }

  /** Empty where it cannot be one. */
  public static Optional<ProjectKey> read(String value) {
    return value.length() <= LONGEST && FORM.matcher(value).matches()
        ? Optional.of(new ProjectKey(value))
        : Optional.empty();
  }

  private static String words(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    StringBuilder words = new StringBuilder();
    for (String word : plain.split("-")) {
      if (!word.isEmpty() && words.length() + word.length() < LONGEST - LETTERS - 12) {
        words.append(words.isEmpty() ? "" : "-").append(word);
      }
    }
    return words.toString();
  }

  /** The address of its page; those of its subjects are below. */
  public String path() {
    return "/under-way/" + value;
  }

  @Override
  public int compareTo(ProjectKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
