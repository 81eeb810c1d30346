package org.corridor.communities.showcase.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for; empty texts for anything.
 *
 * @param block id of a building block
 * @param over those that ended, instead of those that want support
 * @param byDay the most pressing first, instead of the newest
 */
public record ShowcaseQuestion(
    String words,
    String country,
    String block,
    @Nullable NeedKind kind,
    String language,
    boolean over,
    boolean byDay) {

  public boolean asksAnything() {
    return !(words + country + block + language).isEmpty() || kind != null || over;
  }
}
