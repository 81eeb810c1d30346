package org.corridor.alliances.forces.domain;

import java.time.Clock;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each who works for a partner judges a force alone, and sees what others say only after. What the
 * partnership says together is kept apart ({@link AnalyseForces#save}).
 */
@Service
@Transactional
public class JudgeAlone {

  private final ForceTable forces;
  private final OpinionTable opinions;
  private final Clock clock;

  JudgeAlone(ForceTable forces, OpinionTable opinions, Clock clock) {
    this.forces = forces;
    this.opinions = opinions;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Opinions read(Seat reader, UUID change, UUID force) {
    requireThere(reader, change, force);
    return opinions.of(force, reader.id());
  }

  /** Says it, or says it anew. */
  public void say(Seat by, UUID change, UUID force, int strength, int influence) {
    by.requireWorks();
    requireThere(by, change, force);
    opinions.put(new Opinion(force, by.id(), strength, influence), clock.instant());
  }

  private void requireThere(Seat seat, UUID change, UUID force) {
    if (forces.change(seat.partnership(), change).isEmpty()
        || forces.forces(change).stream().noneMatch(one -> one.id().equals(force))) {
      throw new NoSeat();
    }
  }
}
