package org.corridor.people.accounts.domain;

import java.util.regex.Pattern;

/** The name a person wants to be shown by, 1 to 80 characters. */
public record PersonName(String value) {

  public static final int LONGEST = 80;

  /** Signs that turn the writing around and could make one name look like another. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d]]");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  public PersonName {
    value = SPACE.matcher(UNSEEN.matcher(value).replaceAll(" ")).replaceAll(" ").strip();
    if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
    }
  }

  /** Says nothing, so that no name ends in a log. */
  @Override
  public String toString() {
    return "PersonName";
  }
}
