package org.corridor.alliances.health.learning.domain;

import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;

/**
 * A capacity as a partnership lists it: of the house's list, or in somebody's own words.
 *
 * @param code names it in this partnership
 * @param own the words; empty for one of the list
 */
public record Topic(String code, String own, Language written) {

  static Topic of(Capacity capacity) {
    return new Topic(capacity.code(), "", Language.EN);
  }

  public boolean isOwn() {
    return !own.isEmpty();
  }

  /** In the reader's language, or in the words it was given. */
  public String name(Texts texts, Language reader) {
    Optional<Capacity> listed = Capacity.of(code);
    return listed.map(one -> texts.text(reader, one.text())).orElse(own);
  }
}
