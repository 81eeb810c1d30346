package org.corridor.capacities.skills;

import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One skill as somebody named it.
 *
 * @param words their own, at most {@link #LONGEST} characters
 * @param written what the words are written in
 * @param concept what they chose as meant by it; null where they kept their words only
 */
public record SkillLine(String words, Language written, @Nullable ConceptId concept) {

  /** Characters. */
  public static final int LONGEST = 120;

  public SkillLine {
    if (words.isBlank() || words.codePointCount(0, words.length()) > LONGEST) {
      throw new IllegalArgumentException("A skill is named by 1 to " + LONGEST + " characters");
    }
  }
}
