package org.corridor.communities.trainings.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part. Needs no account.
 *
 * @param sex one of {@code Dimension.SEX}; empty where not said
 * @param age one of {@code Dimension.AGE}; empty where not said
 * @param country where they live, ISO 3166-1 code; empty where not said
 * @param before how they rated themselves for each statement, 1 to 5, 0 where not
 * @param number of the certificate; null for none
 */
public record Participant(
    UUID id,
    String name,
    String sex,
    String age,
    String country,
    List<Integer> before,
    List<Integer> after,
    Set<UUID> attended,
    @Nullable String number,
    @Nullable LocalDate certified) {

  public static final int NAME = 100;
  public static final int MOST = 500;

  public Participant {
    before = List.copyOf(before);
    after = List.copyOf(after);
    attended = Set.copyOf(attended);
  }

  /** Whether they were at half of the sessions or more, and there was any. */
  public boolean isTrained(int sessions) {
    return sessions > 0 && attended.size() * 2 >= sessions;
  }

  /** Whether they rated this statement both before and after. */
  public boolean rated(int statement) {
    return statement < before.size()
        && statement < after.size()
        && before.get(statement) > 0
        && after.get(statement) > 0;
  }

  public boolean isCertified() {
    return number != null;
  }

  /** Says no name, so that none ends in a log. */
  @Override
  public String toString() {
    return "Participant " + id;
  }
}
