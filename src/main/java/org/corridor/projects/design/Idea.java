package org.corridor.projects.design;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Step 1.
 *
 * @param sentence the idea in a sentence
 * @param applicant the organisation that presents the project
 * @param start first month, null while open
 * @param months how long the project takes, 1 to 120, null while open
 * @param language of what is written in the design, e.g. {@code fr}
 */
public record Idea(
    String title,
    String sentence,
    String applicant,
    @Nullable YearMonth start,
    @Nullable Integer months,
    String language) {
  static final Idea EMPTY = new Idea("", "", "", null, null, "en");
}
