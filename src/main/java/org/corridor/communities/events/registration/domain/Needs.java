package org.corridor.communities.events.registration.domain;

/**
 * What somebody needs to come, for the organisers to prepare.
 *
 * @param interpretation from or into which languages, in their own words; empty for none
 * @param childcare how many children; 0 for none
 * @param travel whether the travel is to be paid
 * @param access what they need to get in and take part; may be empty
 * @param word anything else; may be empty
 */
public record Needs(
    String interpretation, int childcare, boolean travel, String access, String word) {

  public static final int INTERPRETATION = 100;
  public static final int MOST_CHILDREN = 12;
  public static final int ACCESS = 300;
  public static final int WORD = 500;

  public static final Needs NONE = new Needs("", 0, false, "", "");

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Needs";
  }
}
