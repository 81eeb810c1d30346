package org.corridor.communities.consultations.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;

/**
 * What somebody says to an answer.
 *
 * @param name empty for none
 */
public record Comment(
    UUID id,
    UUID answer,
    PersonId person,
    Language language,
    String name,
    String words,
    boolean hidden,
    Instant at) {

  public static final int WORDS = 1_000;

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Comment " + id;
  }
}
