package org.corridor.communities.initiatives.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.initiatives.domain.Initiative.Words;
import org.corridor.people.PersonId;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members of a circle propose and support; whoever leads an initiative says how it ended. */
@Service
@Transactional
public class ProposeInitiatives {

  private static final int MOST_A_DAY = 20;

  private final InitiativeTable initiatives;
  private final CircleReader reader;
  private final Attempts attempts;
  private final Clock clock;

  ProposeInitiatives(
      InitiativeTable initiatives, CircleReader reader, Attempts attempts, Clock clock) {
    this.initiatives = initiatives;
    this.reader = reader;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * The circle, for a member who wants to propose something.
   *
   * @throws NoInitiative for everybody else
   */
  @Transactional(readOnly = true)
  public CircleView circle(CircleId circle) {
    return reader.asMember(circle);
  }

  /** Proposes it to the circle; a second time it changes nothing. */
  public void propose(InitiativeId id, CircleId circle, Words words) {
    reader.asMember(circle);
    PersonId me = reader.me();
    attempts.count(new Limit("initiative", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    initiatives.add(Initiative.propose(id, circle, me, words, now()));
    initiatives.support(id, me, now());
  }

  /**
   * One's own.
   *
   * @throws NoInitiative for one of others
   */
  @Transactional(readOnly = true)
  public Initiative own(InitiativeId id) {
    Initiative one = reader.readable(id);
    if (!one.isBy(reader.person())) {
      throw new NoInitiative();
    }
    return one;
  }

  public void edit(InitiativeId id, Words words, int base) {
    own(id);
    initiatives.save(reader.lockAsMember(id).with(words, base, now()));
  }

  /** Says that one is for it, or no longer. */
  public void support(InitiativeId id, boolean yes) {
    reader.lockAsMember(id);
    if (yes) {
      initiatives.support(id, reader.me(), now());
    } else {
      initiatives.leave(id, reader.me());
    }
  }

  /**
   * Says that it is done, or will not be.
   *
   * @param why what came of it
   */
  public void end(InitiativeId id, boolean done, String why) {
    initiatives.save(reader.lockAsLead(id).end(done, why, now()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
