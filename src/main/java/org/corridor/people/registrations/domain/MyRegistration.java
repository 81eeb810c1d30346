package org.corridor.people.registrations.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.consents.domain.Consents;
import org.corridor.people.consents.domain.Purpose;
import org.corridor.people.profiles.domain.KeptProfiles;
import org.corridor.people.registrations.domain.RegistrationAct.Kind;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody was registered by others, for themselves: what was recorded, what was done since,
 * and whether what they agreed to then still holds. Throws {@link AccessDeniedException} where
 * nobody is signed in.
 */
@Service
@Transactional
public class MyRegistration {

  private final Registrations registrations;
  private final Organisations organisations;
  private final Consents consents;
  private final KeptProfiles profiles;
  private final CurrentPerson current;
  private final Clock clock;

  MyRegistration(
      Registrations registrations,
      Organisations organisations,
      Consents consents,
      KeptProfiles profiles,
      CurrentPerson current,
      Clock clock) {
    this.registrations = registrations;
    this.organisations = organisations;
    this.consents = consents;
    this.profiles = profiles;
    this.current = current;
    this.clock = clock;
  }

  /**
   * @param directory whether they agree to be found in the directory at present
   * @param answered whether they have said since what still holds
   * @param acts the latest first; of those who did them it is not told who they were
   */
  public record View(
      OrganisationView organisation,
      RecordedConsent consent,
      Instant registered,
      boolean belongs,
      boolean directory,
      boolean answered,
      List<RegistrationAct> acts) {
    public View {
      acts = List.copyOf(acts);
    }

    @Override
    public String toString() {
      return "View";
    }
  }

  /** Empty for who was not registered by others. */
  @Transactional(readOnly = true)
  public Optional<View> show() {
    PersonId me = me();
    return registrations
        .find(me)
        .flatMap(
            one ->
                organisations
                    .find(one.organisation())
                    .map(organisation -> view(me, one, organisation)));
  }

  private View view(PersonId me, Registration one, OrganisationView organisation) {
    List<RegistrationAct> acts = registrations.acts(me);
    return new View(
        organisation,
        one.consent(),
        one.registered(),
        one.belongs(),
        consents.given(me, Purpose.DIRECTORY),
        acts.stream().anyMatch(act -> act.kind() == Kind.CONFIRMED || act.kind() == Kind.LEFT),
        acts);
  }

  /**
   * Says what holds from now on.
   *
   * @param belongs to be known as one of the organisation; what was for its people alone is for
   *     nobody else otherwise
   * @param directory to be found there; what was for all members is hidden from them otherwise
   * @return false for who was not registered by others
   */
  public boolean decide(boolean belongs, boolean directory, Language reader) {
    PersonId me = me();
    Optional<Registration> found = registrations.lock(me);
    found.ifPresent(
        one -> {
          decideDirectory(me, directory, reader);
          if (!belongs) {
            profiles.hideFromOrganisations(me);
          }
          registrations.save(one.belonging(belongs));
          registrations.note(
              me,
              null,
              belongs ? Kind.CONFIRMED : Kind.LEFT,
              clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
    return found.isPresent();
  }

  private void decideDirectory(PersonId me, boolean directory, Language reader) {
    if (directory) {
      consents.give(Purpose.DIRECTORY, reader);
    } else if (consents.given(me, Purpose.DIRECTORY)) {
      consents.withdraw(Purpose.DIRECTORY);
      profiles.hideFromMembers(me);
    }
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
