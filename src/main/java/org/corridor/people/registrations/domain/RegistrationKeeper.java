package org.corridor.people.registrations.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.people.PersonId;
import org.corridor.people.SharedOrganisations;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.Keeper;
import org.corridor.people.organisations.domain.ActingFor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What other subjects ask about registrations. */
@Component
@Transactional(readOnly = true)
class RegistrationKeeper implements Keeper, SharedOrganisations {

  private final Registrations registrations;
  private final ActingFor acting;
  private final Correspondence correspondence;
  private final Clock clock;

  RegistrationKeeper(
      Registrations registrations, ActingFor acting, Correspondence correspondence, Clock clock) {
    this.registrations = registrations;
    this.acting = acting;
    this.correspondence = correspondence;
    this.clock = clock;
  }

  @Override
  public Optional<String> of(PersonId person) {
    return registrations.keeper(person);
  }

  /** The organisation learns that one account is no longer its own, not whose. */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void takenOver(PersonId person) {
    Registration kept = registrations.lock(person).orElseThrow();
    String name = registrations.keeper(person).orElse("");
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    registrations.save(kept.takenOver(now));
    registrations.note(person, null, RegistrationAct.Kind.TAKEN_OVER, now);
    acting
        .representatives(kept.organisation())
        .forEach(
            representative ->
                correspondence.write(
                    representative,
                    "people.mail.taken-over",
                    Map.of("organisation", name),
                    "/account/organisations"));
  }

  /** Who was registered by an organisation belongs to it, until they take the account and leave. */
  @Override
  public boolean share(PersonId one, PersonId other) {
    return registrations.share(one, other);
  }

  @Override
  public Map<PersonId, Set<String>> marks(Collection<PersonId> people) {
    return registrations.marks(people);
  }

  @Override
  public Set<String> marksOfColleagues(PersonId person) {
    return registrations.marksOfColleagues(person);
  }
}
