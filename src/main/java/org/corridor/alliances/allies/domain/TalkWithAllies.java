package org.corridor.alliances.allies.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.allies.AllyId;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was in touch with an ally, and what somebody notes for themselves. */
@Service
@Transactional
public class TalkWithAllies {

  /** Characters of a private note. */
  public static final int NOTE = 2_000;

  private final AllyTable allies;
  private final AllyTalkTable table;
  private final Clock clock;

  TalkWithAllies(AllyTable allies, AllyTalkTable table, Clock clock) {
    this.allies = allies;
    this.table = table;
    this.clock = clock;
  }

  /** The latest first. */
  @Transactional(readOnly = true)
  public List<AllyContact> contacts(Seat reader, AllyId ally) {
    require(reader, ally);
    return table.contacts(ally);
  }

  /**
   * Acts once for the contact's id; a contact that was corrected already stays as it is.
   *
   * @return whether there was room for it
   */
  public boolean contacted(Seat by, AllyId ally, AllyContact contact) {
    by.requireWorks();
    allies.lock(by.partnership());
    List<AllyContact> all = contacts(by, ally);
    UUID corrects = contact.corrects();
    if (corrects != null && all.stream().noneMatch(one -> one.id().equals(corrects))) {
      throw new NoSeat();
    }
    if (all.size() >= AllyContact.MOST) {
      return false;
    }
    table.add(ally, contact, clock.instant());
    return true;
  }

  /** The reader's own. */
  @Transactional(readOnly = true)
  public String note(Seat reader, AllyId ally) {
    require(reader, ally);
    return table.note(ally, reader.id());
  }

  public void note(Seat by, AllyId ally, String words) {
    by.requireWorks();
    require(by, ally);
    table.keep(ally, by.id(), words, clock.instant());
  }

  private void require(Seat reader, AllyId ally) {
    if (allies
        .find(reader.partnership(), ally.value(), false)
        .filter(one -> !one.deleted())
        .isEmpty()) {
      throw new NoSeat();
    }
  }
}
