package org.corridor.alliances.forces.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a partnership does with its analysis of forces. Everybody with a seat reads it, those who
 * work for a partner write it. What is not in the seat's partnership is {@link NoSeat}.
 */
@Service
@Transactional
public class AnalyseForces {

  private static final String TRAIL = "alliances.forces.trail.";

  private final ForceTable table;
  private final Trail trail;
  private final Clock clock;

  AnalyseForces(ForceTable table, Trail trail, Clock clock) {
    this.table = table;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<ForceField> all(Seat reader) {
    return table.changes(reader.partnership()).stream()
        .filter(change -> !change.deleted())
        .map(change -> ForceField.of(change, table.forces(change.id())))
        .toList();
  }

  @Transactional(readOnly = true)
  public ForceField look(Seat reader, UUID change) {
    WantedChange found = table.change(reader.partnership(), change).orElseThrow(NoSeat::new);
    return ForceField.of(found, table.forces(change));
  }

  @Transactional(readOnly = true)
  public List<Judgement> history(Seat reader, UUID change, UUID force) {
    return look(reader, change)
        .find(force)
        .map(one -> table.history(one.id()))
        .orElseThrow(NoSeat::new);
  }

  @Transactional(readOnly = true)
  public int count(PartnershipId partnership) {
    return table.count(partnership);
  }

  /** Restraining forces for which it is said what to do, who does it and by when. */
  @Transactional(readOnly = true)
  public int countPlanned(PartnershipId partnership) {
    return table.countPlanned(partnership);
  }

  /**
   * Adds a change; the same id again changes nothing.
   *
   * @throws TooMany where there are {@link WantedChange#MOST}
   */
  public void want(Seat by, WantedChange change) {
    by.requireWorks();
    table.lock(by.partnership());
    if (table.add(by.partnership(), change, clock.instant())) {
      table.requireBound(by.partnership());
      trail.note(by, TRAIL + "wanted", Map.of());
    }
  }

  /**
   * Adds a force; the same id again changes nothing.
   *
   * @throws TooMany where there are {@link Force#MOST}
   */
  public void add(Seat by, UUID change, UUID id, ForceDraft said) {
    by.requireWorks();
    table.lock(by.partnership());
    look(by, change);
    if (table.add(by, change, id, said)) {
      table.requireBound(change);
      remember(by, id, 0, said);
      trail.note(by, TRAIL + "added", Map.of());
    }
  }

  /**
   * Says it anew, on top of the revision {@code base}. Where somebody was faster nothing is saved,
   * both are told, and what stands there now is given back.
   */
  public Optional<Force> save(
      Seat by, UUID change, UUID id, int base, UnaryOperator<ForceDraft> anew) {
    by.requireWorks();
    look(by, change);
    Force before = table.lock(change, id).orElseThrow(NoSeat::new);
    ForceDraft said = anew.apply(before.said());
    if (said.equals(before.said())) {
      return Optional.empty();
    }
    if (before.revision() != base) {
      tellBoth(by, change, before);
      return Optional.of(before);
    }
    table.replace(by, change, id, said);
    remember(by, id, base + 1, said);
    return Optional.empty();
  }

  private void tellBoth(Seat by, UUID change, Force force) {
    String path = by.partnership().path() + "/forces/" + change + "/" + force.id();
    trail.tell(by, by.id(), TRAIL + "slower", Map.of(), path);
    if (!force.by().equals(by.id())) {
      trail.tell(by, force.by(), TRAIL + "faster", Map.of(), path);
    }
  }

  private void remember(Seat by, UUID force, int revision, ForceDraft said) {
    table.remember(by, force, revision, said, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
