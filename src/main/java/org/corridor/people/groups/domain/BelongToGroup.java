package org.corridor.people.groups.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.stewards.domain.HidePage;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members join and leave groups, and say who may know. All answer with empty or false where there
 * is no such group or one does not belong to it, and throw {@link
 * org.springframework.security.access.AccessDeniedException} where nobody is signed in.
 */
@Service
@Transactional
public class BelongToGroup {

  private final GroupTable table;
  private final Memberships memberships;
  private final HidePage hidden;
  private final Correspondence correspondence;
  private final Attempts attempts;

  BelongToGroup(
      GroupTable table,
      Memberships memberships,
      HidePage hidden,
      Correspondence correspondence,
      Attempts attempts) {
    this.table = table;
    this.memberships = memberships;
    this.hidden = hidden;
    this.correspondence = correspondence;
    this.attempts = attempts;
  }

  /**
   * Joins, or asks to where hosts decide; again it changes nothing.
   *
   * @return how one stands to the group now
   */
  public Optional<Standing> join(GroupId id) {
    PersonId me = correspondence.me().person();
    if (hidden.of(id).isPresent()) {
      return Optional.empty();
    }
    return table.lock(id).map(group -> join(group, me));
  }

  /** The same for somebody whose consent is known; the group must be locked. */
  Standing join(Group group, PersonId person) {
    if (memberships.find(group.id(), person).isEmpty()) {
      attempts.count(new Limit("join-group", person.toString(), 40, Duration.ofDays(1)));
      Standing standing = group.welcome();
      memberships.add(group.id(), person, standing);
      if (!standing.belongs()) {
        tellHosts(group);
      }
    }
    return memberships.find(group.id(), person).orElseThrow().standing();
  }

  private void tellHosts(Group group) {
    group
        .hosts()
        .forEach(
            host ->
                correspondence.write(
                    host,
                    "people.mail.group-asked",
                    Map.of("group", group.content().name()),
                    "/groups/" + group.id() + "/people"));
  }

  /**
   * Leaves it, or takes the wish to join back.
   *
   * @throws LastHost if nobody would be left to look after it
   */
  public boolean leave(GroupId id) {
    PersonId me = correspondence.me().person();
    return table
        .lock(id)
        .map(group -> group.without(me))
        .filter(group -> memberships.remove(group.id(), me))
        .isPresent();
  }

  /** Says who may know that one belongs to it. */
  public boolean show(GroupId id, ShownTo to) {
    return memberships.show(id, correspondence.me().person(), to);
  }
}
