package org.corridor.projects.review;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sides from which the handbook looks at a project. */
public enum Dimension {
  /** What joins the two ends (handbook 2.1, final recommendation 2). */
  LINK,
  /** The part migrants have, and the time they can give (final recommendations 1, 3 and 4). */
  MIGRANTS,
  /** The need, and the plans it fits (4.1, final recommendation 7). */
  NEED,
  /** How the chosen building blocks are carried out (chapters 2 to 5). */
  PRACTICE,
  /** How the partners are bound and work together (chapter 6). */
  PARTNERSHIP,
  /** Stakeholders and strategic allies (chapters 7 and 8). */
  ALLIES,
  /** Results, work plan and budget (6.4, final recommendation 6). */
  PLAN,
  /** What stays when the money ends. */
  FUTURE,
  /** Safety, data and dignity of people (4.1, chapter 5). */
  PROTECTION,
  /** What is learned, measured and passed on (6.3, final recommendation 5). */
  LEARNING;

  /** The one with this code, if there is one. */
  public static @Nullable Dimension of(String code) {
    return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst().orElse(null);
  }

  /** As in addresses and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
