package org.corridor.people.groups.domain;

import java.util.List;
import org.corridor.people.CurrentPerson;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups that somebody belongs to. */
@Service
@Transactional(readOnly = true)
public class MyGroups {

  private final Memberships memberships;
  private final GroupTable table;
  private final CurrentPerson current;

  MyGroups(Memberships memberships, GroupTable table, CurrentPerson current) {
    this.memberships = memberships;
    this.table = table;
    this.current = current;
  }

  /** One of them, and how one stands to it. */
  public record Mine(GroupId id, GroupContent content, Standing standing, ShownTo shownTo) {

    public String path() {
      return "/groups/" + id;
    }
  }

  /**
   * Those of the signed-in person, the one they joined first in front.
   *
   * @throws AccessDeniedException where nobody is signed in
   */
  public List<Mine> list() {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    return memberships.of(me).stream()
        .flatMap(
            one ->
                table.find(one.group()).stream()
                    .map(
                        group ->
                            new Mine(one.group(), group.content(), one.standing(), one.shownTo())))
        .toList();
  }
}
