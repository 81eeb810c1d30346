package org.corridor.people.groups.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.GroupChanged;
import org.corridor.people.GroupId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a group says of itself, written by its hosts. All answer with empty where there is no such
 * group, and throw {@link AccessDeniedException} for everybody but hosts.
 */
@Service
@Transactional
public class EditGroup {

  private final GroupTable table;
  private final FormalGroups formal;
  private final Organisations organisations;
  private final CurrentPerson current;
  private final ApplicationEventPublisher events;

  EditGroup(
      GroupTable table,
      FormalGroups formal,
      Organisations organisations,
      CurrentPerson current,
      ApplicationEventPublisher events) {
    this.table = table;
    this.formal = formal;
    this.organisations = organisations;
    this.current = current;
    this.events = events;
  }

  /**
   * @param base number of the revision that the form was filled from
   * @param writer names the form
   */
  public record Edit(GroupContent content, int base, String writer) {}

  /** The group as its hosts find it. */
  public record Editable(GroupId id, GroupContent content, int revision) {}

  @Transactional(readOnly = true)
  public Optional<Editable> open(GroupId id) {
    PersonId me = me();
    return table
        .find(id)
        .map(
            group -> {
              group.requireHost(me);
              return new Editable(group.id(), group.content(), group.revision());
            });
  }

  /**
   * What the group may be as a formal body: organisations that the signed-in person edits, and the
   * one it is already.
   *
   * @param group null for one that is not registered yet
   */
  @Transactional(readOnly = true)
  public List<OrganisationView> bodies(@Nullable GroupId group) {
    List<OrganisationView> bodies = new ArrayList<>(formal.own());
    if (group != null) {
      table
          .find(group)
          .map(found -> found.content().organisation())
          .flatMap(organisations::find)
          .filter(view -> !bodies.contains(view))
          .ifPresent(bodies::add);
    }
    return bodies;
  }

  /**
   * @throws ChangedElsewhere if another form saved it since this one was filled
   */
  public Optional<GroupId> save(GroupId id, Edit edit) {
    PersonId me = me();
    return table
        .lock(id)
        .map(
            before -> {
              Group after = before.edit(me, edit);
              formal.requireOwn(after.content().organisation(), before.content().organisation());
              table.save(after);
              events.publishEvent(new GroupChanged(id));
              return id;
            });
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
