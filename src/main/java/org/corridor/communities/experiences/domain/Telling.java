package org.corridor.communities.experiences.domain;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells, in the shape in which the handbook tells of projects.
 *
 * @param byline how they want to be named; empty for not at all
 * @param blocks ids of the building blocks that it is about, at least one
 * @param origin ISO 3166-1 code of the country that people left; may be empty
 * @param residence of the country where they live; may be empty
 * @param from the year in which it began; null where it is not told
 * @param pastProject code of a project of the registry; empty for none
 * @param project key of a project under way; empty for none
 */
public record Telling(
    String title,
    String byline,
    Language language,
    List<String> blocks,
    String origin,
    String originPlace,
    String residence,
    String residencePlace,
    @Nullable Integer from,
    @Nullable Integer until,
    String partners,
    String did,
    String worked,
    String failed,
    String advice,
    String pastProject,
    String project) {

  public static final int TITLE = 150;
  public static final int LINE = 100;
  public static final int PARTNERS = 500;
  public static final int WORDS = 5_000;
  public static final int MOST_BLOCKS = 5;

  public Telling {
    blocks = List.copyOf(blocks);
  }

  /** Of both ends, as far as they are told. */
  public List<String> countries() {
    return Stream.of(origin, residence).filter(one -> !one.isEmpty()).distinct().toList();
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Telling";
  }
}
