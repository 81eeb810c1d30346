package org.corridor.capacities.roster.domain;

import org.corridor.capacities.Experience;
import org.corridor.capacities.skills.SkillLine;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody can do, in their own words. Learned at work or at home counts as much as
 * learned at school.
 *
 * @param line their words, and the concept they chose for them
 * @param years how many they have done it, 0 to 70; null if not said
 * @param lastUsed the year they did it last; null if not said
 * @param certificate whether there is a paper that says so
 * @param teaches whether they would teach it to others
 */
public record KnownSkill(
    SkillLine line,
    Experience experience,
    @Nullable Integer years,
    @Nullable Integer lastUsed,
    boolean certificate,
    boolean teaches) {

  /** In one entry. */
  public static final int MOST = 40;

  public static final int MOST_YEARS = 70;

  /** As it stands right after somebody wrote it down. */
  public static KnownSkill said(SkillLine line) {
    return new KnownSkill(line, Experience.CAN, null, null, false, false);
  }

  /** The same, said in other words or meant otherwise. */
  KnownSkill as(SkillLine other) {
    return new KnownSkill(other, experience, years, lastUsed, certificate, teaches);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "KnownSkill";
  }
}
