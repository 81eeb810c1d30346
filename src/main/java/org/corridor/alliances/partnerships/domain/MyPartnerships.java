package org.corridor.alliances.partnerships.domain;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.projects.design.DesignKey;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partnerships that somebody has a seat in. */
@Service
@Transactional(readOnly = true)
public class MyPartnerships {

  private final PartnershipTable table;
  private final TrailTable trail;
  private final CurrentPerson current;

  MyPartnerships(PartnershipTable table, TrailTable trail, CurrentPerson current) {
    this.table = table;
    this.trail = trail;
    this.current = current;
  }

  /**
   * @param notices how many wait for the person there
   */
  public record Mine(PartnershipView view, Seat seat, int notices) {}

  /**
   * The newest first.
   *
   * @throws AccessDeniedException where nobody is signed in
   */
  public List<Mine> list() {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    return here(me, table.of(me))
        .map(partnership -> mine(partnership, partnership.seat(me)))
        .toList();
  }

  /** Those that carry the design, in which the signed-in person works for a partner. */
  public List<Seat> carrying(DesignKey design) {
    return current.person().stream()
        .flatMap(me -> here(me, table.carrying(design)).map(partnership -> partnership.seat(me)))
        .filter(Seat::works)
        .toList();
  }

  private Stream<Partnership> here(PersonId me, List<PartnershipId> some) {
    return some.stream()
        .flatMap(id -> table.find(id).stream())
        .filter(partnership -> partnership.place(me).filter(Place::here).isPresent());
  }

  private Mine mine(Partnership partnership, Seat seat) {
    return new Mine(partnership.view(seat), seat, trail.open(seat).size());
  }
}
