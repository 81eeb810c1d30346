package org.corridor.people.accounts.domain;

import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.springframework.stereotype.Component;

/** Reads the person from the session. */
@Component
class SignedInPerson implements CurrentPerson {

  @Override
  public Optional<PersonId> person() {
    return Member.current().map(Member::person);
  }
}
