package org.corridor.people.profiles.domain;

import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.SharedOrganisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows profiles to whoever asks, as far as they may see them. */
@Service
@Transactional(readOnly = true)
public class ShowProfile {

  private final Profiles profiles;
  private final CurrentPerson current;
  private final ObjectProvider<SharedOrganisations> organisations;

  ShowProfile(
      Profiles profiles, CurrentPerson current, ObjectProvider<SharedOrganisations> organisations) {
    this.profiles = profiles;
    this.current = current;
    this.organisations = organisations;
  }

  /** Empty where there is no such profile, and just so where this viewer may see nothing of it. */
  public Optional<ProfileView> find(String key) {
    return ProfileKey.of(key)
        .flatMap(profiles::find)
        .map(profile -> profile.seenBy(viewer(profile.person())))
        .filter(view -> !view.isEmpty());
  }

  private Viewer viewer(PersonId owner) {
    return current
        .person()
        .map(
            me ->
                new Viewer(
                    me,
                    !me.equals(owner)
                        && organisations.stream().anyMatch(shared -> shared.share(me, owner))))
        .orElseGet(Viewer::visitor);
  }
}
