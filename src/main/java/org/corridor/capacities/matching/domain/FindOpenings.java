package org.corridor.capacities.matching.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corridor.capacities.matching.Opening;
import org.corridor.capacities.matching.Openings;
import org.corridor.capacities.matching.Proposal.Line;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What fits somebody best of all that is open. It compares the signed-in person's own entry and
 * nobody else's; where nobody is signed in it throws {@link AccessDeniedException}.
 */
@Service
public class FindOpenings {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int MOST = 20;

  private final List<Openings> sources;
  private final CandidateTable table;
  private final Roster roster;
  private final Kinships kinships;
  private final Explanations explanations;
  private final CurrentPerson current;
  private final Clock clock;
  private volatile @Nullable Read latest;

  FindOpenings(
      List<Openings> sources,
      CandidateTable table,
      Roster roster,
      Kinships kinships,
      Explanations explanations,
      CurrentPerson current,
      Clock clock) {
    this.sources = sources;
    this.table = table;
    this.roster = roster;
    this.kinships = kinships;
    this.explanations = explanations;
    this.current = current;
    this.clock = clock;
  }

  private record Read(OpeningPool pool, Kinship kinship, Instant at) {}

  /**
   * Something that fits.
   *
   * @param percent how well, 0 to 100
   */
  public record Suggestion(Opening opening, int percent, List<Line> reasons, List<Line> gaps) {
    public Suggestion {
      reasons = List.copyOf(reasons);
      gaps = List.copyOf(gaps);
    }
  }

  /** The best first; empty where the person has not said yet what they can do. */
  public Optional<List<Suggestion>> forMe(Language reader) {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    Optional<EntryId> entry = roster.of(me);
    return entry
        .flatMap(table::own)
        .map(
            candidate ->
                pool().best(candidate, MOST).stream()
                    .map(fitting -> explanations.of(fitting, reader))
                    .toList());
  }

  private OpeningPool pool() {
    Read read = latest;
    Kinship kinship = kinships.now();
    Instant now = clock.instant();
    if (read == null || read.kinship() != kinship || now.isAfter(read.at().plus(FRESH))) {
      List<Opening> open = sources.stream().flatMap(each -> each.open().stream()).toList();
      read = new Read(new OpeningPool(open, kinship), kinship, now);
      latest = read;
    }
    return read.pool();
  }
}
