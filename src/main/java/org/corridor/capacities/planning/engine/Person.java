package org.corridor.capacities.planning.engine;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could go.
 *
 * @param languages ISO 639 codes
 * @param mostMissions how many missions they can be given, 0 or more
 * @param mostDays how many days of the year they have
 * @param organisation where they work, null where that is not known
 */
public record Person(
    UUID id,
    Sex sex,
    Set<String> languages,
    boolean teaches,
    int mostMissions,
    int mostDays,
    @Nullable UUID organisation) {

  /** As they said it. */
  public enum Sex {
    WOMAN,
    MAN,
    /** Counts on neither side. */
    UNSAID
  }

  public Person {
    languages = Set.copyOf(languages);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Person person && id.equals(person.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
