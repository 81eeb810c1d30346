package org.corridor.communities.initiatives.domain;

import java.util.Optional;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.Stewardship;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who the reader of an initiative is to its circle. */
@Component
class CircleReader {

  private final InitiativeTable initiatives;
  private final Circles circles;
  private final CurrentPerson current;
  private final Stewardship stewards;

  CircleReader(
      InitiativeTable initiatives, Circles circles, CurrentPerson current, Stewardship stewards) {
    this.initiatives = initiatives;
    this.circles = circles;
    this.current = current;
    this.stewards = stewards;
  }

  Optional<PersonId> person() {
    return current.person();
  }

  PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Sign in first"));
  }

  /**
   * @throws NoInitiative where the reader may not know of the circle
   */
  CircleView circle(CircleId circle) {
    return circles.find(circle, person()).orElseThrow(NoInitiative::new);
  }

  /** The circle, if the reader is a member of it and it runs. */
  CircleView asMember(CircleId circle) {
    CircleView view = circle(circle);
    if (!view.runs() || !isMember(circle)) {
      throw new NoInitiative();
    }
    return view;
  }

  boolean isMember(CircleId circle) {
    return person().filter(one -> circles.isMember(circle, one)).isPresent();
  }

  /** Its author as long as they are a member, and the hosts of the circle. */
  boolean leads(Initiative one) {
    return isMember(one.circle())
        && (one.isBy(person())
            || person().filter(me -> circles.isHost(one.circle(), me)).isPresent());
  }

  /**
   * @throws NoInitiative where the reader may not know of it
   */
  Initiative readable(InitiativeId id) {
    return initiatives
        .find(id)
        .filter(one -> circles.find(one.circle(), person()).isPresent())
        .filter(one -> !one.hidden() || one.isBy(person()) || stewards.amOne())
        .orElseThrow(NoInitiative::new);
  }

  /** Locked, for a member. */
  Initiative lockAsMember(InitiativeId id) {
    Initiative one = initiatives.lock(id).orElseThrow(NoInitiative::new);
    asMember(readable(id).circle());
    return one;
  }

  /** Locked, for who leads it. */
  Initiative lockAsLead(InitiativeId id) {
    Initiative one = lockAsMember(id);
    if (!leads(one)) {
      throw new NoInitiative();
    }
    return one;
  }
}
