package org.corridor.communities.showcase.domain;

import java.time.LocalDate;
import java.util.List;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of its project.
 *
 * @param country where it is: ISO 3166-1 code
 * @param what the project itself, as Markdown, like the next two
 * @param who who benefits
 * @param there what is already there
 * @param blocks ids of building blocks, at most five
 * @param until the day by which support is needed; null where it does not press
 * @param project key of the project under way that it became; empty for none
 * @param needs at least one
 */
public record Facts(
    String title,
    Language language,
    String country,
    String place,
    String what,
    String who,
    String there,
    List<String> blocks,
    @Nullable LocalDate until,
    String project,
    List<SupportNeed> needs) {

  public static final int TITLE = 150;
  public static final int LINE = 100;
  public static final int WORDS = 5_000;
  public static final int MOST_BLOCKS = 5;
  public static final int MOST_NEEDS = 8;

  public Facts {
    blocks = List.copyOf(blocks);
    needs = List.copyOf(needs);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Facts";
  }
}
