package org.corridor.projects.visits.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation says as a whole, and what the team says to it.
 *
 * @param independence how far whoever evaluates is free of interests in the project; their own
 *     declaration
 * @param response of the team
 */
public record Verdict(List<Rating> ratings, String independence, String response) {

  public static final Verdict NONE = new Verdict(List.of(), "", "");

  public static final int INDEPENDENCE = 1_000;
  public static final int RESPONSE = 4_000;

  public Verdict {
    ratings = List.copyOf(ratings);
  }

  /**
   * @param level from 1 (not) to 4 (fully)
   */
  public record Rating(Criterion criterion, int level, String reason) {

    public static final int MOST = 4;

    /** Characters. */
    public static final int REASON = 2_000;
  }

  public Optional<Rating> rating(Criterion criterion) {
    return ratings.stream().filter(one -> one.criterion() == criterion).findFirst();
  }

  /** Key of what a level says, e.g. {@code projects.visits.level.4}; null where there is none. */
  public @Nullable String level(Criterion criterion) {
    return rating(criterion).map(one -> "projects.visits.level." + one.level()).orElse(null);
  }
}
