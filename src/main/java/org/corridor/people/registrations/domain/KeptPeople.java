package org.corridor.people.registrations.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.KeptAccounts;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.people.consents.domain.Consents;
import org.corridor.people.consents.domain.Purpose;
import org.corridor.people.profiles.domain.Audience;
import org.corridor.people.profiles.domain.KeptProfiles;
import org.corridor.people.registrations.domain.RegistrationAct.Kind;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers people for an organisation and changes what was registered. Who may do that is decided
 * by the caller, in whose transaction it happens. What is said is for the organisation's people
 * alone, and for all members only if the person agreed to be found in the directory.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class KeptPeople {

  private final Registrations registrations;
  private final KeptAccounts accounts;
  private final KeptProfiles profiles;
  private final Consents consents;
  private final Clock clock;

  KeptPeople(
      Registrations registrations,
      KeptAccounts accounts,
      KeptProfiles profiles,
      Consents consents,
      Clock clock) {
    this.registrations = registrations;
    this.accounts = accounts;
    this.profiles = profiles;
    this.consents = consents;
    this.clock = clock;
  }

  /**
   * @param by who recorded the consent
   * @throws NumberTaken if the number is somebody else's
   * @throws IllegalArgumentException for a consent of the future or too old
   */
  public PersonId register(
      OrganisationId organisation, PersonId by, Entry entry, RecordedConsent consent) {
    require(consent);
    requireFree(organisation, entry.number(), Optional.empty());
    PersonId person = accounts.register(entry.name(), entry.language());
    Instant now = now();
    registrations.add(Registration.by(organisation, person, entry, consent, now));
    if (consent.directory()) {
      agree(person, consent);
    }
    profiles.create(
        person,
        entry.name().value(),
        entry.content(),
        audience(consent),
        entry.language(),
        UUID.randomUUID().toString());
    registrations.note(person, by, Kind.REGISTERED, now);
    return person;
  }

  /**
   * Changes what is said of somebody whom the organisation keeps. A consent that is the same as
   * before changes nothing in the record.
   *
   * @throws org.springframework.security.access.AccessDeniedException if it does not keep them
   * @throws NumberTaken if the number is somebody else's
   */
  public void edit(
      OrganisationId organisation,
      PersonId by,
      PersonId person,
      Entry entry,
      RecordedConsent consent) {
    require(consent);
    Registration kept = registrations.lock(person).orElseThrow();
    kept.requireKeptBy(organisation);
    requireFree(organisation, entry.number(), Optional.of(person));
    accounts.rename(person, entry.name(), entry.language());
    registrations.save(kept.edited(entry, consent, now()));
    write(person, entry, consent);
    registrations.note(person, by, Kind.EDITED, now());
  }

  private void write(PersonId person, Entry entry, RecordedConsent consent) {
    if (consent.directory()) {
      agree(person, consent);
    } else {
      consents.recordWithdrawal(person, Purpose.DIRECTORY);
    }
    profiles.save(
        person, entry.content(), audience(consent), entry.language(), UUID.randomUUID().toString());
  }

  private void agree(PersonId person, RecordedConsent consent) {
    consents.record(
        person,
        Purpose.DIRECTORY,
        consent.language(),
        consent.on().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Audience audience(RecordedConsent consent) {
    return consent.directory() ? Audience.MEMBERS : Audience.MY_ORGANISATIONS;
  }

  /** The one whom the organisation keeps under a number of its own. */
  @Transactional(readOnly = true)
  public Optional<PersonId> numbered(OrganisationId organisation, String number) {
    return number.isEmpty() ? Optional.empty() : registrations.numbered(organisation, number);
  }

  /** Of these numbers those under which the organisation keeps somebody. */
  @Transactional(readOnly = true)
  public Set<String> numbered(OrganisationId organisation, Collection<String> numbers) {
    return registrations.numbered(organisation, numbers);
  }

  /** Whether the organisation still keeps the account of somebody. */
  @Transactional(readOnly = true)
  public boolean keeps(OrganisationId organisation, PersonId person) {
    return registrations
        .find(person)
        .filter(one -> one.owned() == null && one.organisation().equals(organisation))
        .isPresent();
  }

  /** What is written down of somebody who is kept; empty where nobody keeps them. */
  @Transactional(readOnly = true)
  public Optional<Entry> entry(PersonId person, PersonName name, Language language) {
    return registrations
        .find(person)
        .filter(kept -> kept.owned() == null)
        .map(
            kept ->
                Entry.of(name, language, profiles.content(person), kept.phone(), kept.number()));
  }

  private void requireFree(OrganisationId organisation, String number, Optional<PersonId> except) {
    if (numbered(organisation, number)
        .filter(other -> !except.equals(Optional.of(other)))
        .isPresent()) {
      throw new NumberTaken();
    }
  }

  private void require(RecordedConsent consent) {
    RecordedConsent.problem(consent.on(), LocalDate.now(clock))
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem);
            });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
