package org.corridor.people.groups.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.people.GroupId;
import org.corridor.people.HiddenPages;
import org.corridor.people.PersonId;
import org.corridor.people.contacts.domain.Addressee;
import org.corridor.people.contacts.domain.Addressees;
import org.corridor.people.groups.domain.Memberships.Membership;
import org.springframework.stereotype.Component;

/** Groups that somebody looks after can be asked; any of their hosts answers. */
@Component
class GroupAddressees implements Addressees {

  private final GroupTable table;
  private final Memberships memberships;
  private final HiddenPages hidden;

  GroupAddressees(GroupTable table, Memberships memberships, HiddenPages hidden) {
    this.table = table;
    this.memberships = memberships;
    this.hidden = hidden;
  }

  @Override
  public String kind() {
    return "group";
  }

  @Override
  public Optional<Addressee> find(String key, PersonId asker) {
    return GroupId.of(key)
        .flatMap(table::find)
        .filter(group -> !hidden.hides(group.id()))
        .filter(group -> !group.isHost(asker))
        .filter(group -> !answerers(group.id().value()).isEmpty())
        .map(this::addressee);
  }

  /** Its hosts go on seeing one that stewards hid. */
  @Override
  public Optional<Addressee> named(UUID id, PersonId viewer) {
    return table
        .find(new GroupId(id))
        .filter(group -> group.isHost(viewer) || !hidden.hides(group.id()))
        .map(this::addressee);
  }

  private Addressee addressee(Group group) {
    UUID id = group.id().value();
    return new Addressee(kind(), id, Set.of(id), group.content().name(), "/groups/" + id);
  }

  @Override
  public Set<PersonId> answerers(UUID id) {
    return memberships.of(new GroupId(id)).stream()
        .filter(one -> one.standing().hosts())
        .map(Membership::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<UUID> answeredBy(PersonId person) {
    return memberships.of(person).stream()
        .filter(one -> one.standing().hosts())
        .map(one -> one.group().value())
        .collect(Collectors.toUnmodifiableSet());
  }
}
