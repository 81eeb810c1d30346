package org.corridor.people.groups.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.corridor.people.WaitingForStewards;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.stewards.domain.Act;
import org.corridor.people.stewards.domain.AuditTrail;
import org.corridor.people.stewards.domain.Stewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A group whose last host has gone waits for stewards, who find somebody to look after it. */
@Service
@Transactional
public class AdoptGroup implements WaitingForStewards {

  private final GroupTable table;
  private final Memberships memberships;
  private final Stewards stewards;
  private final AuditTrail trail;
  private final Correspondence correspondence;
  private final Texts texts;

  AdoptGroup(
      GroupTable table,
      Memberships memberships,
      Stewards stewards,
      AuditTrail trail,
      Correspondence correspondence,
      Texts texts) {
    this.table = table;
    this.memberships = memberships;
    this.stewards = stewards;
    this.trail = trail;
    this.correspondence = correspondence;
    this.texts = texts;
  }

  /** What came of it. */
  public enum Outcome {
    DONE,
    NO_ACCOUNT,
    /** Somebody looks after it by now, or there is no such group. */
    NOT_WAITING
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waiting(Language reader) {
    return table.hostless().stream()
        .map(
            one ->
                new Item(
                    texts.text(reader, "people.group.hostless"),
                    one.name(),
                    one.since(),
                    "/stewards/groups/" + one.group()))
        .toList();
  }

  /**
   * The name of a group that waits. Empty where it does not.
   *
   * @throws org.springframework.security.access.AccessDeniedException for everybody but stewards
   */
  @Transactional(readOnly = true)
  public Optional<String> look(GroupId id) {
    stewards.require();
    return table.find(id).filter(group -> group.hosts().isEmpty()).map(g -> g.content().name());
  }

  /**
   * Gives it to somebody with an account, who is told and may leave again once there is another.
   */
  public Outcome give(GroupId id, EmailAddress to, String why) {
    PersonId steward = stewards.require();
    Optional<Group> group = table.lock(id).filter(found -> found.hosts().isEmpty());
    if (group.isEmpty()) {
      return Outcome.NOT_WAITING;
    }
    Optional<PersonId> host = correspondence.find(to).map(Correspondence.Correspondent::person);
    host.ifPresent(person -> give(group.get(), person, steward, why));
    return host.isPresent() ? Outcome.DONE : Outcome.NO_ACCOUNT;
  }

  private void give(Group group, PersonId host, PersonId steward, String why) {
    memberships.add(group.id(), host, Standing.HOST);
    memberships.stand(group.id(), host, Standing.HOST);
    table.hosted(group.id());
    String name = group.content().name();
    trail.note(steward, Act.GROUP_GIVEN, group.id(), name, "/groups/" + group.id(), why);
    correspondence.write(
        host, "people.mail.group-host", Map.of("group", name), "/groups/" + group.id());
  }
}
