package org.corridor.people.stewards.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.Stewardship;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.Correspondence.Correspondent;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.platform.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is a steward. The first ones are named by their confirmed address in {@code
 * corridor.stewards} ({@code CORRIDOR_STEWARDS}, several with commas); they appoint others. Asked
 * anew for every request: who is dismissed is no steward from the next click on.
 */
@Service
@Transactional
public class Stewards implements Stewardship {

  private final Set<EmailAddress> named;
  private final Roster roster;
  private final AuditTrail trail;
  private final Correspondence correspondence;
  private final CurrentPerson current;

  Stewards(
      @Value("${corridor.stewards:}") String named,
      Roster roster,
      AuditTrail trail,
      Correspondence correspondence,
      CurrentPerson current) {
    this.named = addresses(named);
    this.roster = roster;
    this.trail = trail;
    this.correspondence = correspondence;
    this.current = current;
  }

  /**
   * A steward, as stewards see each other.
   *
   * @param since when appointed; null for one who is named by the operator
   */
  public record Colleague(PersonId person, String name, @Nullable Instant since, boolean self) {
    @Override
    public String toString() {
      return "Colleague";
    }
  }

  /** What came of an appointment. */
  public enum Appointment {
    DONE,
    NO_ACCOUNT,
    IS_ONE_ALREADY
  }

  @Override
  @Transactional(readOnly = true)
  public boolean amOne() {
    return current.person().filter(this::isOne).isPresent();
  }

  @Transactional(readOnly = true)
  public boolean isOne(PersonId person) {
    return roster.has(person) || isNamed(person);
  }

  private boolean isNamed(PersonId person) {
    return !named.isEmpty() && correspondence.find(person).filter(this::isNamed).isPresent();
  }

  private boolean isNamed(Correspondent one) {
    return one.email() != null && named.contains(one.email());
  }

  @Override
  @Transactional(readOnly = true)
  public PersonId require() {
    return current
        .person()
        .filter(this::isOne)
        .orElseThrow(() -> new AccessDeniedException("Only for stewards"));
  }

  /** All who have an account; those named by the operator first. */
  @Transactional(readOnly = true)
  public List<Colleague> list() {
    PersonId me = require();
    List<Colleague> all = new ArrayList<>();
    named.stream()
        .flatMap(address -> correspondence.find(address).stream())
        .forEach(one -> all.add(colleague(one, null, me)));
    for (Roster.Entry entry : roster.list()) {
      correspondence
          .find(entry.person())
          .filter(one -> !isNamed(one))
          .ifPresent(one -> all.add(colleague(one, entry.since(), me)));
    }
    return all;
  }

  private static Colleague colleague(Correspondent one, @Nullable Instant since, PersonId me) {
    return new Colleague(one.person(), one.name(), since, one.person().equals(me));
  }

  /** The people to tell when something waits. */
  @Transactional(readOnly = true)
  public List<PersonId> all() {
    Set<PersonId> all = new LinkedHashSet<>();
    named.forEach(address -> correspondence.find(address).ifPresent(one -> all.add(one.person())));
    roster.list().forEach(entry -> all.add(entry.person()));
    return List.copyOf(all);
  }

  /** Makes somebody with an account a steward, and tells them. */
  public Appointment appoint(EmailAddress address, String why) {
    PersonId me = require();
    Optional<Correspondent> somebody = correspondence.find(address);
    if (somebody.isEmpty()) {
      return Appointment.NO_ACCOUNT;
    }
    PersonId person = somebody.get().person();
    if (isNamed(person) || !roster.add(person)) {
      return Appointment.IS_ONE_ALREADY;
    }
    trail.note(me, Act.STEWARD_APPOINTED, person, why);
    correspondence.write(person, "people.mail.steward-appointed", java.util.Map.of(), "/stewards");
    return Appointment.DONE;
  }

  /** Whoever was appointed is a steward no more; one who is named by the operator stays. */
  public boolean dismiss(PersonId person, String why) {
    PersonId me = require();
    if (!roster.remove(person)) {
      return false;
    }
    trail.note(me, Act.STEWARD_DISMISSED, person, why);
    correspondence.write(
        person, "people.mail.steward-dismissed", java.util.Map.of("why", why), "/account");
    return true;
  }

  private static Set<EmailAddress> addresses(String named) {
    Set<EmailAddress> addresses = new LinkedHashSet<>();
    for (String one : named.split("[,;\\s]+")) {
      if (!one.isBlank()) {
        addresses.add(
            EmailAddress.of(one)
                .orElseThrow(
                    () ->
                        new CannotStart(
                            "CORRIDOR_STEWARDS must be e-mail addresses with commas between them.")));
      }
    }
    return addresses;
  }
}
