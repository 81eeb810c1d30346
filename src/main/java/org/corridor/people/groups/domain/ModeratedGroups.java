package org.corridor.people.groups.domain;

import java.util.Optional;
import org.corridor.people.GroupId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.stewards.domain.ModeratedPages;
import org.springframework.stereotype.Component;

/** Lets stewards hide the page of a group. */
@Component
class ModeratedGroups implements ModeratedPages {

  private static final String PATH = "/groups/";

  private final GroupTable table;

  ModeratedGroups(GroupTable table) {
    this.table = table;
  }

  @Override
  public Optional<Subject> at(String path) {
    return path.startsWith(PATH)
        ? GroupId.of(path.substring(PATH.length())).flatMap(this::of)
        : Optional.empty();
  }

  @Override
  public Optional<Subject> of(PersonId person) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> of(OrganisationId organisation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> of(GroupId group) {
    return table.find(group).map(ModeratedGroups::subject);
  }

  private static Subject subject(Group group) {
    return Subject.of(group.id(), group.content().name(), PATH + group.id(), group.hosts());
  }
}
