package org.corridor.communities.news.domain;

import java.time.LocalDate;
import java.util.List;
import org.corridor.communities.news.NewsKind;
import org.corridor.communities.news.Tag;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of news says.
 *
 * @param byline how its author wants to be named; empty for not at all
 * @param text Markdown
 * @param link where there is more; empty for none
 * @param country ISO 3166-1 code; empty where it is for all
 * @param deadline the last day to apply; null for none
 * @param until the last day on which it is shown, as its author chose; null for none chosen
 */
public record Story(
    NewsKind kind,
    String title,
    String byline,
    Language language,
    String text,
    String link,
    String country,
    List<Tag> tags,
    @Nullable LocalDate deadline,
    @Nullable LocalDate until) {

  public static final int TITLE = 150;
  public static final int LINE = 100;
  public static final int TEXT = 8_000;
  public static final int MOST_TAGS = 5;

  /** How long something is shown that has no last day of its own. */
  static final int DAYS = 90;

  public Story {
    tags = List.copyOf(tags);
  }

  /** The last day on which it is shown: that which was chosen, else its deadline, else 90 days. */
  LocalDate shownUntil(LocalDate published) {
    if (until != null) {
      return until;
    }
    return deadline != null ? deadline : published.plusDays(DAYS);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Story";
  }
}
