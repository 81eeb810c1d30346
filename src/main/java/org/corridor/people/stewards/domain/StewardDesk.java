package org.corridor.people.stewards.domain;

import java.util.Comparator;
import java.util.List;
import org.corridor.people.StewardLink;
import org.corridor.people.WaitingForStewards;
import org.corridor.platform.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stewards find when they come in. Refuses everybody else. */
@Service
@Transactional(readOnly = true)
public class StewardDesk {

  private static final int ACTS = 50;

  private final Stewards stewards;
  private final AuditTrail trail;
  private final ObjectProvider<WaitingForStewards> rooms;
  private final ObjectProvider<StewardLink> links;

  StewardDesk(
      Stewards stewards,
      AuditTrail trail,
      ObjectProvider<WaitingForStewards> rooms,
      ObjectProvider<StewardLink> links) {
    this.stewards = stewards;
    this.trail = trail;
    this.rooms = rooms;
    this.links = links;
  }

  /** Pages of other modules that only stewards use. */
  public List<StewardLink> links() {
    stewards.require();
    return links.orderedStream().toList();
  }

  /** The oldest first. */
  public List<WaitingForStewards.Item> waiting(Language reader) {
    stewards.require();
    return rooms
        .orderedStream()
        .flatMap(room -> room.waiting(reader).stream())
        .sorted(Comparator.comparing(WaitingForStewards.Item::since))
        .toList();
  }

  /**
   * A part of the audit trail.
   *
   * @param deeds the latest first
   * @param all how many lines there are in all
   * @param whole whether every line is as it was written
   * @param next number before which the next part begins; 0 where there is none
   */
  public record Acts(List<Deed> deeds, long all, boolean whole, long next) {
    public Acts {
      deeds = List.copyOf(deeds);
    }
  }

  /**
   * @param before number of the line before which to begin
   */
  public Acts acts(long before) {
    stewards.require();
    List<Deed> deeds = trail.list(ACTS, before);
    long next = deeds.size() < ACTS ? 0 : deeds.get(deeds.size() - 1).number();
    return new Acts(deeds, trail.size(), trail.isWhole(), next);
  }
}
