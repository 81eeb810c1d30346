package org.corridor.communities.circles.domain;

import java.util.Optional;
import org.corridor.communities.CircleId;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * How the signed-in person stands to a circle. Who may not learn of one meets {@link NoSuchCircle},
 * who may read and not do something {@link AccessDeniedException}.
 */
@Component
public class InCircle {

  private final CurrentPerson current;
  private final CircleTable circles;
  private final MembershipTable memberships;

  InCircle(CurrentPerson current, CircleTable circles, MembershipTable memberships) {
    this.current = current;
    this.circles = circles;
    this.memberships = memberships;
  }

  /**
   * A circle as somebody sees it.
   *
   * @param mine how they stand to it; empty for visitors and strangers
   */
  public record Standing(Circle circle, Optional<Membership> mine) {

    public boolean isIn() {
      return mine.filter(Membership::isIn).isPresent();
    }

    public boolean isHost() {
      return mine.filter(Membership::isHost).isPresent();
    }

    /** Whether they read what is said in it. */
    public boolean reads() {
      return circle.view().isOpen() || isIn();
    }

    public boolean writes() {
      return isIn() && circle.runs();
    }
  }

  public Optional<PersonId> me() {
    return current.person();
  }

  public PersonId require() {
    return me().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  /** What may be learnt of it: all that is listed, and what one is in. */
  public Standing see(CircleId id) {
    return see(id, me());
  }

  public Standing see(CircleId id, Optional<PersonId> person) {
    Circle circle = circles.find(id).orElseThrow(NoSuchCircle::new);
    Standing standing = new Standing(circle, person.flatMap(one -> memberships.of(id, one)));
    if (!circle.isListed() && !standing.isIn()) {
      throw new NoSuchCircle();
    }
    return standing;
  }

  /** For who reads what is said in it. */
  public Standing read(CircleId id) {
    Standing standing = see(id);
    if (!standing.reads()) {
      throw new NoSuchCircle();
    }
    return standing;
  }

  /** Their membership, for who is in. */
  public Membership member(CircleId id, PersonId person) {
    return see(id, Optional.of(person))
        .mine()
        .filter(Membership::isIn)
        .orElseThrow(() -> new AccessDeniedException("Only for members"));
  }

  Membership host(CircleId id) {
    Membership mine = member(id, require());
    if (!mine.isHost()) {
      throw new AccessDeniedException("Only for hosts");
    }
    return mine;
  }
}
