package org.corridor.communities.circles.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.corridor.communities.CircleId;
import org.corridor.communities.Doors;
import org.corridor.communities.circles.domain.CircleRefusal.Why;
import org.corridor.communities.circles.domain.Membership.Role;
import org.corridor.communities.circles.domain.Membership.State;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comes into a circle, goes by a name in it, and leaves it. */
@Service
@Transactional
public class JoinCircle {

  private final InCircle inCircle;
  private final CircleTable circles;
  private final MembershipTable memberships;
  private final Invitations invitations;
  private final WriteToPeople mails;
  private final Clock clock;

  JoinCircle(
      InCircle inCircle,
      CircleTable circles,
      MembershipTable memberships,
      Invitations invitations,
      WriteToPeople mails,
      Clock clock) {
    this.inCircle = inCircle;
    this.circles = circles;
    this.memberships = memberships;
    this.invitations = invitations;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * Joins an open circle, or asks to be let into one by request. Again it does nothing.
   *
   * @return how the person stands to it now
   * @throws CircleRefusal if it is closed, the name is taken or the hosts shut this person out
   */
  public State join(CircleId id, String name, String word) {
    Circle circle = inCircle.see(id).circle();
    State next = circle.doors() == Doors.OPEN ? State.IN : State.ASKED;
    Membership joined = become(circle, next, name, word);
    if (joined.state() == State.ASKED) {
      tellHosts(circle);
    }
    return joined.state();
  }

  /** The circle that an invitation leads to, by its name; empty once it is no good any more. */
  @Transactional(readOnly = true)
  public Optional<Circle> invited(OneTimeLink link) {
    inCircle.require();
    return invitations.find(link, now()).flatMap(circles::find).filter(Circle::runs);
  }

  /** Comes in by an invitation, whatever its doors are. */
  public CircleId accept(OneTimeLink link, String name) {
    Circle circle = invited(link).orElseThrow(NoSuchCircle::new);
    become(circle, State.IN, name, "");
    return circle.id();
  }

  private Membership become(Circle seen, State next, String name, String word) {
    PersonId me = inCircle.require();
    Circle circle = circles.lock(seen.id()).orElseThrow(NoSuchCircle::new);
    circle.requireRuns();
    Optional<Membership> before = memberships.of(circle.id(), me);
    if (before.filter(one -> one.isIn() || one.state() == next).isPresent()) {
      return before.get();
    }
    if (before.filter(one -> one.state() == State.BARRED).isPresent()) {
      throw new CircleRefusal(Why.BARRED);
    }
    requireFree(circle.id(), name, me);
    Membership joined =
        before
            .orElse(new Membership(0, circle.id(), me, name, Role.MEMBER, next, word, now()))
            .named(name, word)
            .as(next, now());
    if (joined.id() == 0) {
      memberships.add(joined);
    } else {
      memberships.save(joined);
    }
    circles.count(circle.id());
    return joined;
  }

  /** From now on; what was written before shows by it too. */
  public void rename(CircleId id, String name) {
    Membership mine = inCircle.member(id, inCircle.require());
    circles.lock(id);
    requireFree(id, name, inCircle.require());
    memberships.save(mine.named(name, mine.word()));
  }

  /** Also takes back a request. The last host names another one first. */
  public void leave(CircleId id) {
    PersonId me = inCircle.require();
    Circle circle = circles.lock(id).orElseThrow(NoSuchCircle::new);
    Membership mine = memberships.of(id, me).orElseThrow(NoSuchCircle::new);
    if (mine.state() == State.BARRED || mine.state() == State.OUT) {
      return;
    }
    if (mine.isHost() && circle.members() > 1 && isOnlyHost(mine)) {
      throw new CircleRefusal(Why.LAST_HOST);
    }
    memberships.save(mine.as(State.OUT, now()));
    circles.count(id);
  }

  private boolean isOnlyHost(Membership mine) {
    return memberships
        .list(
            "where circle = :circle and state = 'IN' and role = 'HOST'",
            Map.of("circle", mine.circle().value()))
        .stream()
        .allMatch(one -> one.id() == mine.id());
  }

  private void requireFree(CircleId id, String name, PersonId me) {
    if (memberships.isTaken(id, name, me)) {
      throw new CircleRefusal(Why.NAME_TAKEN);
    }
  }

  private void tellHosts(Circle circle) {
    memberships
        .list(
            "where circle = :circle and state = 'IN' and role = 'HOST' and person is not null",
            Map.of("circle", circle.id().value()))
        .forEach(
            host -> {
              PersonId person = host.person();
              if (person != null) {
                mails.write(
                    person,
                    "communities.circles.mail.asked",
                    Map.of("circle", circle.facts().name()),
                    circle.id().path() + "/members");
              }
            });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
