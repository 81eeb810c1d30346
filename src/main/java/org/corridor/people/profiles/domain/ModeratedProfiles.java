package org.corridor.people.profiles.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.stewards.domain.ModeratedPages;
import org.springframework.stereotype.Component;

/** Lets stewards hide the page of a member. */
@Component
class ModeratedProfiles implements ModeratedPages {

  private static final String PATH = "/people/";
  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  private final Profiles profiles;

  ModeratedProfiles(Profiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public Optional<Subject> at(String path) {
    return path.startsWith(PATH)
        ? ProfileKey.of(path.substring(PATH.length()))
            .flatMap(key -> profiles.find(key, NOBODY))
            .map(ModeratedProfiles::subject)
        : Optional.empty();
  }

  @Override
  public Optional<Subject> of(PersonId person) {
    return profiles.of(person).map(ModeratedProfiles::subject);
  }

  @Override
  public Optional<Subject> of(OrganisationId organisation) {
    return Optional.empty();
  }

  private static Subject subject(Profile profile) {
    return Subject.of(profile.person(), PATH + profile.key());
  }
}
