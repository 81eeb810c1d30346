package org.corridor.people.tokens.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a program may do in somebody's name. The secret itself is kept nowhere.
 *
 * @param name what its owner calls it, so that they know it again
 * @param scopes codes of {@link org.corridor.people.ApiScope}
 * @param until when it ends
 * @param used when it was last used, to the day; null for never
 */
public record ApiToken(
    UUID id,
    PersonId person,
    String name,
    Set<String> scopes,
    Instant made,
    Instant until,
    @Nullable Instant used) {

  public static final int LONGEST_NAME = 80;

  /** Of one person. */
  public static final int MOST = 20;

  public ApiToken {
    scopes = Set.copyOf(scopes);
  }

  public boolean holds(Instant now) {
    return now.isBefore(until);
  }

  public boolean allows(String scope) {
    return scopes.contains(scope);
  }

  /** Says no name, so that none ends in a log. */
  @Override
  public String toString() {
    return "ApiToken " + id;
  }
}
