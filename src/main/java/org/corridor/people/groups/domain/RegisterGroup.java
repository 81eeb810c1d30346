package org.corridor.people.groups.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.GroupChanged;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member registers a group, and looks after it from then on. */
@Service
@Transactional
public class RegisterGroup {

  private static final int MOST_ALIKE = 5;

  private final GroupTable table;
  private final Memberships memberships;
  private final FormalGroups formal;
  private final FindGroups groups;
  private final CurrentPerson current;
  private final Attempts attempts;
  private final ApplicationEventPublisher events;

  RegisterGroup(
      GroupTable table,
      Memberships memberships,
      FormalGroups formal,
      FindGroups groups,
      CurrentPerson current,
      Attempts attempts,
      ApplicationEventPublisher events) {
    this.table = table;
    this.memberships = memberships;
    this.formal = formal;
    this.groups = groups;
    this.current = current;
    this.attempts = attempts;
    this.events = events;
  }

  /**
   * What became of a wish.
   *
   * @param registered the new one; empty if it was not registered
   * @param alike those it may be, which must be looked at first
   */
  public record Outcome(Optional<GroupId> registered, List<GroupView> alike) {
    public Outcome {
      alike = List.copyOf(alike);
    }
  }

  /**
   * @param sure whether those that are much like it were looked at
   * @throws AccessDeniedException where nobody is signed in, or for an organisation of others
   * @throws org.corridor.platform.security.TooManyAttempts for somebody who registers very many
   */
  public Outcome register(GroupContent content, boolean sure) {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    formal.requireOwn(content.organisation(), null);
    List<GroupView> alike = groups.find(table.alike(content, MOST_ALIKE));
    if (!alike.isEmpty() && !sure) {
      return new Outcome(Optional.empty(), alike);
    }
    attempts.count(new Limit("register-group", me.toString(), 10, Duration.ofDays(1)));
    return new Outcome(Optional.of(add(me, content)), List.of());
  }

  GroupId add(PersonId founder, GroupContent content) {
    Group group = Group.register(founder, content);
    table.add(group);
    memberships.add(group.id(), founder, Standing.HOST);
    events.publishEvent(new GroupChanged(group.id()));
    return group.id();
  }
}
