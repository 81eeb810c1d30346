package org.corridor.communities.events.registration.domain;

/**
 * What somebody says when they register.
 *
 * @param name as it is to stand on the badge
 * @param listed whether others who come may see the name
 * @param sex a part of {@code Dimension.SEX}; empty where not said
 * @param age a part of {@code Dimension.AGE}; empty where not said
 * @param country where they live: ISO 3166-1 alpha-2; empty where not said
 */
public record Wish(
    String name, Needs needs, boolean listed, String sex, String age, String country) {

  public static final int NAME = 100;

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Wish";
  }
}
