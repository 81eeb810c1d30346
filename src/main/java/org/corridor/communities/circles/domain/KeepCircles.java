package org.corridor.communities.circles.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.corridor.communities.CircleId;
import org.corridor.communities.Doors;
import org.corridor.communities.circles.domain.Circle.Facts;
import org.corridor.communities.circles.domain.CircleRefusal.Why;
import org.corridor.communities.circles.domain.Membership.Role;
import org.corridor.communities.circles.domain.Membership.State;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What hosts do: they found a circle and look after it and its members. */
@Service
@Transactional
public class KeepCircles {

  /** Nobody founds more circles in a day. */
  private static final int MOST_A_DAY = 5;

  private final InCircle inCircle;
  private final CircleTable circles;
  private final MembershipTable memberships;
  private final Invitations invitations;
  private final Attempts attempts;
  private final WriteToPeople mails;
  private final Clock clock;

  KeepCircles(
      InCircle inCircle,
      CircleTable circles,
      MembershipTable memberships,
      Invitations invitations,
      Attempts attempts,
      WriteToPeople mails,
      Clock clock) {
    this.inCircle = inCircle;
    this.circles = circles;
    this.memberships = memberships;
    this.invitations = invitations;
    this.attempts = attempts;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * Who founds it is its first host. The same again, as by a double click, is one.
   *
   * @param name by which the founder shows in it
   */
  public void found(CircleId id, Facts facts, Doors doors, String name) {
    PersonId me = inCircle.require();
    if (circles.find(id).isPresent()) {
      return;
    }
    attempts.count(new Limit("circle", me.value().toString(), MOST_A_DAY, Duration.ofDays(1)));
    Instant now = now();
    circles.add(Circle.found(id, facts, doors, now));
    memberships.add(new Membership(0, id, me, name, Role.HOST, State.IN, "", now));
    circles.count(id);
  }

  @Transactional(readOnly = true)
  public Circle own(CircleId id) {
    inCircle.host(id);
    return circles.find(id).orElseThrow(NoSuchCircle::new);
  }

  public void edit(CircleId id, Facts facts, Doors doors, int base) {
    circles.save(lock(id).with(facts, doors, base));
  }

  /** It is read from then on; nobody writes in it any more. */
  public void close(CircleId id) {
    circles.save(lock(id).close(now()));
    invitations.removeAll(id);
  }

  /** Those who asked to come in, the first first. */
  @Transactional(readOnly = true)
  public List<Membership> waiting(CircleId id) {
    inCircle.host(id);
    return memberships.list(
        "where circle = :circle and state = 'ASKED' order by since, id limit 200",
        Map.of("circle", id.value()));
  }

  @Transactional(readOnly = true)
  public List<Membership> barred(CircleId id) {
    inCircle.host(id);
    return memberships.list(
        "where circle = :circle and state = 'BARRED' order by since desc, id limit 200",
        Map.of("circle", id.value()));
  }

  public void letIn(CircleId id, long member) {
    lock(id).requireRuns();
    Membership one = of(id, member, State.ASKED);
    memberships.save(one.as(State.IN, now()));
    circles.count(id);
    tell(one, "communities.circles.mail.in", id);
  }

  /** Who asked is not told why; they may ask again. */
  public void refuse(CircleId id, long member) {
    lock(id);
    memberships.save(of(id, member, State.ASKED).as(State.OUT, now()));
  }

  /** Shuts somebody out; what they wrote stays until a host hides it. */
  public void bar(CircleId id, long member) {
    lock(id);
    Membership one = of(id, member, State.IN);
    requireAnotherHost(one);
    memberships.save(one.as(State.BARRED, now()));
    circles.count(id);
  }

  /** They may come in again. */
  public void forgive(CircleId id, long member) {
    lock(id);
    memberships.save(of(id, member, State.BARRED).as(State.OUT, now()));
  }

  public void become(CircleId id, long member, Role role) {
    lock(id);
    Membership one = of(id, member, State.IN);
    if (role == Role.MEMBER) {
      requireAnotherHost(one);
    }
    memberships.save(one.as(role));
  }

  /** A link that brings whoever has it into the circle, without asking. */
  public OneTimeLink invite(CircleId id) {
    lock(id).requireRuns();
    return invitations.add(id, now());
  }

  /** When the links that are good now end. */
  @Transactional(readOnly = true)
  public List<Instant> invited(CircleId id) {
    inCircle.host(id);
    return invitations.of(id, now());
  }

  public void takeBackInvitations(CircleId id) {
    lock(id);
    invitations.removeAll(id);
  }

  private void requireAnotherHost(Membership one) {
    if (one.isHost() && hosts(one.circle()) == 1) {
      throw new CircleRefusal(Why.LAST_HOST);
    }
  }

  private int hosts(CircleId id) {
    return memberships
        .list(
            "where circle = :circle and state = 'IN' and role = 'HOST'",
            Map.of("circle", id.value()))
        .size();
  }

  private void tell(Membership one, String key, CircleId id) {
    Circle circle = circles.find(id).orElseThrow(NoSuchCircle::new);
    if (one.person() != null) {
      mails.write(one.person(), key, Map.of("circle", circle.facts().name()), id.path());
    }
  }

  private Membership of(CircleId id, long member, State state) {
    return memberships
        .find(id, member)
        .filter(one -> one.state() == state && one.person() != null)
        .orElseThrow(NoSuchCircle::new);
  }

  private Circle lock(CircleId id) {
    inCircle.host(id);
    return circles.lock(id).orElseThrow(NoSuchCircle::new);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
