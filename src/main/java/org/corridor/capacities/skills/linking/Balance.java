package org.corridor.capacities.skills.linking;

/**
 * What each sign of a concept counts. The figures were chosen on the American titles of MELO and,
 * for mentions, on the sentences about technology; all other sets only report (docs/matching.md).
 *
 * @param ofText what it counts that the label covers the text, beside the text covering the label
 * @param tail what words after the head of the text count
 * @param words how much the words of the nearest label count
 * @param shape how much the character sequences of the nearest label count
 * @param preferred how much the words of the preferred label count
 * @param group how much the group counts that the concept is in
 * @param within how much the nearest concept in the group counts
 * @param grouping what a group loses to what is in it
 */
record Balance(
    float ofText,
    float tail,
    float words,
    float shape,
    float preferred,
    float group,
    float within,
    float grouping) {

  /** The text is the name of one thing. */
  static final Balance PHRASE = new Balance(0.4f, 0.4f, 0.45f, 0.2f, 0.15f, 0.15f, 0.1f, 0.1f);

  /** The text says more than the thing. */
  static final Balance MENTION = new Balance(0.2f, 1, 0.75f, 0, 0.25f, 0, 0, 0);

  /** The weighted harmonic mean of both shares. */
  float words(float shareOfText, float shareOfLabel) {
    float product = shareOfText * shareOfLabel;
    return product == 0 ? 0 : product / (ofText * shareOfLabel + (1 - ofText) * shareOfText);
  }

  float score(
      float words, float shape, float preferred, float group, float within, boolean grouping) {
    return this.words * words
        + this.shape * shape
        + this.preferred * preferred
        + this.group * group
        + this.within * within
        - (grouping ? this.grouping : 0);
  }
}
