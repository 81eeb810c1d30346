package org.corridor.communities.news.domain;

import java.util.Set;
import org.corridor.communities.news.NewsKind;
import org.corridor.communities.news.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Which news is looked for; empty for all.
 *
 * @param country ISO 3166-1 code; what is for all countries is found too
 * @param language code
 * @param soonest whether what is due first comes first, else the newest
 */
public record NewsQuestion(
    String words,
    Set<NewsKind> kinds,
    @Nullable Tag tag,
    String country,
    String language,
    boolean soonest) {

  public NewsQuestion {
    kinds = Set.copyOf(kinds);
  }

  public boolean asksAnything() {
    return tag != null || !kinds.isEmpty() || !(words + country + language).isEmpty();
  }
}
