package org.corridor.people.domain;

import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the person from the session. */
@Component
class SignedInPerson implements CurrentPerson {

  @Override
  public Optional<PersonId> person() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getDetails() instanceof PersonId person) {
      return Optional.of(person);
    }
    return Optional.empty();
  }
}
