package org.corridor.people.profiles.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a member could add, each with what it would make possible: never how much is missing. The
 * bonds are nobody's business but their own; they are not asked for.
 */
public final class Suggestions {

  /** More at once would be a demand. */
  private static final int MOST = 3;

  private Suggestions() {}

  /** In the order in which they open doors. */
  public static List<ProfileField> of(Profile profile) {
    Set<ProfileField> filled = profile.content().filled();
    return Stream.of(
            ProfileField.ORIGIN,
            ProfileField.RESIDENCE,
            ProfileField.LANGUAGES,
            ProfileField.INTERESTS,
            ProfileField.AVAILABILITY,
            ProfileField.CV,
            ProfileField.LINKS)
        .filter(field -> !filled.contains(field))
        .limit(MOST)
        .toList();
  }
}
