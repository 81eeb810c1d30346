package org.corridor.people.groups.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.groups.domain.Memberships.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of a group, as its hosts see and change them. All throw {@link AccessDeniedException}
 * for everybody but hosts, and answer with empty or false where there is no such group.
 */
@Service
@Transactional
public class HostGroup {

  private final GroupTable table;
  private final Memberships memberships;
  private final Correspondence correspondence;
  private final ApplicationEventPublisher events;

  HostGroup(
      GroupTable table,
      Memberships memberships,
      Correspondence correspondence,
      ApplicationEventPublisher events) {
    this.table = table;
    this.memberships = memberships;
    this.correspondence = correspondence;
    this.events = events;
  }

  /** Somebody in the group, or who wants to be. */
  public record Someone(
      PersonId person,
      String name,
      Standing standing,
      ShownTo shownTo,
      Instant since,
      boolean self) {
    @Override
    public String toString() {
      return "Someone";
    }
  }

  /** The group and its people; who asks stands first. */
  public record View(GroupId id, String name, List<Someone> people) {
    public View {
      people = List.copyOf(people);
    }

    public String path() {
      return "/groups/" + id;
    }

    public List<Someone> asking() {
      return people.stream().filter(one -> !one.standing().belongs()).toList();
    }

    public List<Someone> belonging() {
      return people.stream().filter(one -> one.standing().belongs()).toList();
    }
  }

  /** Somebody who asked was taken in; in the transaction that does it. */
  record Admitted(GroupId group, PersonId person) {}

  @Transactional(readOnly = true)
  public Optional<View> show(GroupId id) {
    PersonId me = correspondence.me().person();
    return table
        .find(id)
        .map(
            group -> {
              group.requireHost(me);
              return new View(
                  id,
                  group.content().name(),
                  memberships.of(id).stream().map(one -> someone(one, me)).toList());
            });
  }

  private static Someone someone(Membership one, PersonId me) {
    return new Someone(
        one.person(),
        one.name(),
        one.standing(),
        one.shownTo(),
        one.since(),
        one.person().equals(me));
  }

  /** Takes in somebody who asked; who is in already, or asks no more, is no error. */
  public boolean admit(GroupId id, PersonId person) {
    return change(
        id,
        group -> {
          if (standing(id, person) == Standing.ASKED) {
            memberships.stand(id, person, Standing.MEMBER);
            events.publishEvent(new Admitted(id, person));
            tell(group, person, "people.mail.group-admitted");
          }
        });
  }

  /**
   * Removes somebody, or declines their wish.
   *
   * @throws LastHost if nobody would be left to look after it
   */
  public boolean remove(GroupId id, PersonId person) {
    PersonId me = correspondence.me().person();
    return change(
        id,
        group -> {
          group.without(person);
          if (memberships.remove(id, person) && !person.equals(me)) {
            tell(group, person, "people.mail.group-removed");
          }
        });
  }

  /**
   * Makes a member a host.
   *
   * @throws TooManyHosts if there are as many as can be
   */
  public boolean makeHost(GroupId id, PersonId person) {
    return change(
        id,
        group -> {
          if (standing(id, person) == Standing.MEMBER) {
            group.withHost(person);
            memberships.stand(id, person, Standing.HOST);
            tell(group, person, "people.mail.group-host");
          }
        });
  }

  /**
   * Makes a host, who may be oneself, a member like others.
   *
   * @throws LastHost if nobody would be left to look after it
   */
  public boolean makeMember(GroupId id, PersonId person) {
    return change(
        id,
        group -> {
          if (standing(id, person) == Standing.HOST) {
            group.without(person);
            memberships.stand(id, person, Standing.MEMBER);
          }
        });
  }

  private @Nullable Standing standing(GroupId id, PersonId person) {
    return memberships.find(id, person).map(Membership::standing).orElse(null);
  }

  private boolean change(GroupId id, Consumer<Group> change) {
    PersonId me = correspondence.me().person();
    Optional<Group> found = table.lock(id);
    found.ifPresent(
        group -> {
          group.requireHost(me);
          change.accept(group);
        });
    return found.isPresent();
  }

  private void tell(Group group, PersonId person, String key) {
    correspondence.write(
        person, key, Map.of("group", group.content().name()), "/groups/" + group.id());
  }
}
