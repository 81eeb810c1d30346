package org.corridor.people.profiles.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.HiddenPages;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Keeper;
import org.corridor.people.contacts.domain.Addressee;
import org.corridor.people.contacts.domain.Addressees;
import org.springframework.stereotype.Component;

/**
 * Members can be asked by those who see something of their profile; not those whose account others
 * still keep, since they could not answer.
 */
@Component
class ProfileAddressees implements Addressees {

  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  private final Profiles profiles;
  private final Viewers viewers;
  private final HiddenPages hidden;
  private final Keeper keeper;

  ProfileAddressees(Profiles profiles, Viewers viewers, HiddenPages hidden, Keeper keeper) {
    this.profiles = profiles;
    this.viewers = viewers;
    this.hidden = hidden;
    this.keeper = keeper;
  }

  @Override
  public String kind() {
    return PERSON;
  }

  @Override
  public Optional<Addressee> find(String key, PersonId asker) {
    return ProfileKey.of(key)
        .flatMap(known -> profiles.find(known, NOBODY))
        .filter(profile -> !profile.person().equals(asker))
        .flatMap(profile -> seen(profile, asker));
  }

  @Override
  public Optional<Addressee> named(UUID id, PersonId viewer) {
    return profiles.shown(new PersonId(id)).flatMap(profile -> seen(profile, viewer));
  }

  private Optional<Addressee> seen(Profile profile, PersonId viewer) {
    PersonId person = profile.person();
    return Optional.of(profile.seenBy(viewers.viewer(viewer, person)))
        .filter(view -> !view.isEmpty() && !hidden.hides(person))
        .filter(view -> keeper.of(person).isEmpty())
        .map(
            view ->
                new Addressee(
                    PERSON,
                    person.value(),
                    Set.of(person.value()),
                    view.name(),
                    "/people/" + profile.key()));
  }

  @Override
  public Set<PersonId> answerers(UUID id) {
    return Set.of(new PersonId(id));
  }

  @Override
  public Set<UUID> answeredBy(PersonId person) {
    return Set.of(person.value());
  }
}
