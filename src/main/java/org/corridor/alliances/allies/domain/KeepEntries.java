package org.corridor.alliances.allies.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Trail;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a partnership does with entries of one kind: read by everybody with a seat, kept by those
 * who work for a partner. What is not in the seat's partnership is {@link NoSeat}.
 */
@Transactional
public abstract class KeepEntries<F> {

  private static final String TRAIL = "alliances.allies.trail.";

  private final EntryTable<F> table;
  private final Trail trail;
  private final Clock clock;

  KeepEntries(EntryTable<F> table, Trail trail, Clock clock) {
    this.table = table;
    this.trail = trail;
    this.clock = clock;
  }

  /** Key of what all of them are called. */
  abstract String what();

  /** Where they stand, below the allies of the partnership; empty or beginning with a slash. */
  abstract String folder();

  /** What one is called in the trail, which keeps it for good: never a person. */
  abstract String name(F facts);

  /** No partnership has more of them. */
  abstract int most();

  /** Refuses what cannot stay with the rest of the room: something of another partnership. */
  void check(Seat by, F facts) {}

  @Transactional(readOnly = true)
  public List<Entry<F>> list(Seat reader) {
    return table.of(reader.partnership());
  }

  @Transactional(readOnly = true)
  public List<Entry<F>> deleted(Seat reader) {
    return table.deleted(reader.partnership());
  }

  @Transactional(readOnly = true)
  public Entry<F> find(Seat reader, UUID id) {
    return table
        .find(reader.partnership(), id, false)
        .filter(one -> !one.deleted())
        .orElseThrow(NoSeat::new);
  }

  /** The same, though somebody may have deleted it. */
  @Transactional(readOnly = true)
  public Entry<F> findDeletedOrNot(Seat reader, UUID id) {
    return table.find(reader.partnership(), id, false).orElseThrow(NoSeat::new);
  }

  /**
   * @param id made with the form, so that a form sent twice adds one
   * @return whether there was room for it
   */
  public boolean add(Seat by, UUID id, F facts) {
    by.requireWorks();
    check(by, facts);
    table.lock(by.partnership());
    if (table.find(by.partnership(), id, false).isPresent()) {
      return true;
    }
    if (table.of(by.partnership()).size() >= most()) {
      return false;
    }
    table.add(by, id, facts, clock.instant());
    note(by, "added", facts);
    return true;
  }

  /**
   * Says it anew, on top of the revision {@code base}. Where somebody was faster nothing is saved,
   * they are told, and what stands there now is given back.
   */
  public Optional<Entry<F>> edit(Seat by, UUID id, F facts, int base) {
    by.requireWorks();
    check(by, facts);
    Entry<F> now = any(by, id);
    if (now.deleted()) {
      throw new NoSeat();
    }
    if (now.facts().equals(facts)) {
      return Optional.empty();
    }
    if (now.revision() != base) {
      tell(by, now);
      return Optional.of(now);
    }
    table.save(by, id, facts, clock.instant());
    note(by, "changed", facts);
    return Optional.empty();
  }

  private void tell(Seat by, Entry<F> now) {
    SeatId other = now.by();
    if (!other.equals(by.id())) {
      trail.tell(by, other, TRAIL + "overtaken", arguments(now.facts()), path(by, now.id()));
    }
  }

  private String path(Seat by, UUID id) {
    return by.partnership().path() + "/allies" + folder() + "/" + id + "/edit";
  }

  public void delete(Seat by, UUID id) {
    by.requireWorks();
    Entry<F> now = any(by, id);
    if (!now.deleted()) {
      table.delete(id, clock.instant());
      note(by, "deleted", now.facts());
    }
  }

  /**
   * @return whether there was room for it
   */
  public boolean restore(Seat by, UUID id) {
    by.requireWorks();
    table.lock(by.partnership());
    Entry<F> now = any(by, id);
    if (now.deleted()) {
      if (table.of(by.partnership()).size() >= most()) {
        return false;
      }
      table.delete(id, null);
      note(by, "restored", now.facts());
    }
    return true;
  }

  private Entry<F> any(Seat by, UUID id) {
    return table.find(by.partnership(), id, true).orElseThrow(NoSeat::new);
  }

  private void note(Seat by, String deed, F facts) {
    trail.note(by, TRAIL + deed, arguments(facts));
  }

  private Map<String, String> arguments(F facts) {
    return Map.of("what", what(), "name", name(facts));
  }
}
