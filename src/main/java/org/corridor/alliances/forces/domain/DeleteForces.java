package org.corridor.alliances.forces.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes changes and forces out of the analysis and brings them back. Nothing is lost: what is
 * deleted keeps its words and judgements, and no longer counts. Done twice it acts once.
 */
@Service
@Transactional
public class DeleteForces {

  private static final String TRAIL = "alliances.forces.trail.";

  private final ForceTable table;
  private final Trail trail;
  private final Clock clock;

  DeleteForces(ForceTable table, Trail trail, Clock clock) {
    this.table = table;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<WantedChange> deletedChanges(Seat reader) {
    return table.changes(reader.partnership()).stream().filter(WantedChange::deleted).toList();
  }

  public void delete(Seat by, UUID change) {
    if (!locked(by, change).deleted()) {
      table.deleteChange(change, clock.instant());
      trail.note(by, TRAIL + "unwanted", Map.of());
    }
  }

  /**
   * @throws TooMany where others took its place
   */
  public void restore(Seat by, UUID change) {
    if (locked(by, change).deleted()) {
      table.deleteChange(change, null);
      table.requireBound(by.partnership());
      trail.note(by, TRAIL + "rewanted", Map.of());
    }
  }

  public void delete(Seat by, UUID change, UUID force) {
    if (!locked(by, change, force).deleted()) {
      table.deleteForce(force, clock.instant());
      trail.note(by, TRAIL + "deleted", Map.of());
    }
  }

  /**
   * @throws TooMany where others took its place
   */
  public void restore(Seat by, UUID change, UUID force) {
    if (locked(by, change, force).deleted()) {
      table.deleteForce(force, null);
      table.requireBound(change);
      trail.note(by, TRAIL + "restored", Map.of());
    }
  }

  private WantedChange locked(Seat by, UUID change) {
    by.requireWorks();
    table.lock(by.partnership());
    return table.change(by.partnership(), change).orElseThrow(NoSeat::new);
  }

  private Force locked(Seat by, UUID change, UUID force) {
    locked(by, change);
    return table.lock(change, force).orElseThrow(NoSeat::new);
  }
}
