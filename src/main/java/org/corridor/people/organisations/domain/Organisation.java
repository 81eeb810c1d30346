package org.corridor.people.organisations.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * An organisation and the people it belongs to. Everything that is done to one is decided here.
 *
 * @param written what its own words are written in
 * @param revision how often it was saved
 * @param writer names the form that saved it last
 * @param verification how stewards last made sure of it; null if they never did
 * @param staff the people who belong to it; empty while nobody has come to speak for it
 */
record Organisation(
    OrganisationId id,
    String slug,
    OrganisationIdentity identity,
    OrganisationContent content,
    Language written,
    int revision,
    String writer,
    @Nullable Verification verification,
    Map<PersonId, Role> staff) {

  /** More than any small-scale actor has; keeps one page one page. */
  static final int MOST_STAFF = 200;

  Organisation {
    staff = Map.copyOf(staff);
  }

  /** A new one, with the person who brings it as its representative. */
  static Organisation bring(
      PersonId founder, String slug, OrganisationIdentity identity, Language written) {
    return new Organisation(
        new OrganisationId(UUID.randomUUID()),
        slug,
        identity,
        OrganisationContent.EMPTY,
        written,
        0,
        "",
        null,
        Map.of(founder, Role.REPRESENTATIVE));
  }

  Optional<Role> role(PersonId person) {
    return Optional.ofNullable(staff.get(person));
  }

  boolean isRepresented() {
    return staff.values().stream().anyMatch(Role::represents);
  }

  /**
   * @throws AccessDeniedException if the person does not belong to it
   */
  void requireStaff(PersonId person) {
    if (role(person).isEmpty()) {
      throw denied();
    }
  }

  /**
   * @throws AccessDeniedException if the person may not edit
   */
  void requireEditor(PersonId person) {
    if (role(person).filter(Role::edits).isEmpty()) {
      throw denied();
    }
  }

  /**
   * @throws AccessDeniedException if the person does not speak for it
   */
  void requireRepresentative(PersonId person) {
    if (role(person).filter(Role::represents).isEmpty()) {
      throw denied();
    }
  }

  /**
   * @throws TooManyPeople if nobody more can join
   */
  void requireRoom() {
    if (staff.size() >= MOST_STAFF) {
      throw new TooManyPeople();
    }
  }

  /** Those who speak for it. */
  Set<PersonId> representatives() {
    return staff.entrySet().stream()
        .filter(one -> one.getValue().represents())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Another name or country is another claim: the mark of the stewards is then lost.
   *
   * @throws ChangedElsewhere if another form saved it since this one was filled
   */
  Organisation edit(PersonId by, EditOrganisation.Edit edit) {
    requireEditor(by);
    if (edit.base() != revision && !edit.writer().equals(writer)) {
      throw new ChangedElsewhere();
    }
    boolean same = edit.identity().named().equals(identity.named());
    return new Organisation(
        id,
        slug,
        edit.identity(),
        edit.content(),
        edit.written(),
        revision + 1,
        edit.writer(),
        same ? verification : null,
        staff);
  }

  /** With a steward's mark, or without one. */
  Organisation verified(@Nullable Verification by) {
    return new Organisation(id, slug, identity, content, written, revision, writer, by, staff);
  }

  /** The mark, as long as it is good. */
  @Nullable Verification verifiedAt(Instant now) {
    return verification != null && verification.isValid(now) ? verification : null;
  }

  /** Takes somebody in. Who belongs to it already keeps the role that may more. */
  Organisation join(PersonId person, Role role) {
    Role now = staff.get(person);
    return now != null && now.compareTo(role) <= 0 ? this : with(person, role);
  }

  /**
   * @throws LastRepresentative if nobody would be left to speak for it
   */
  Organisation giveRole(PersonId by, PersonId person, Role role) {
    requireRepresentative(by);
    requireStaff(person);
    return orRefuse(with(person, role));
  }

  /**
   * @throws LastRepresentative if nobody would be left to speak for it
   */
  Organisation remove(PersonId by, PersonId person) {
    if (!by.equals(person)) {
      requireRepresentative(by);
    }
    requireStaff(person);
    Map<PersonId, Role> left = new LinkedHashMap<>(staff);
    left.remove(person);
    return orRefuse(with(left));
  }

  private Organisation orRefuse(Organisation after) {
    if (isRepresented() && !after.isRepresented()) {
      throw new LastRepresentative();
    }
    return after;
  }

  private Organisation with(PersonId person, Role role) {
    Map<PersonId, Role> more = new LinkedHashMap<>(staff);
    more.put(person, role);
    return with(more);
  }

  private Organisation with(Map<PersonId, Role> others) {
    return new Organisation(
        id, slug, identity, content, written, revision, writer, verification, others);
  }

  private static AccessDeniedException denied() {
    return new AccessDeniedException("Not theirs to do in this organisation");
  }
}
