package org.corridor.people.stewards.domain;

import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.springframework.stereotype.Component;

/** Stewards for the tests of all subjects. */
@Component
public class SomeStewards {

  private final Members members;
  private final Roster roster;

  SomeStewards(Members members, Roster roster) {
    this.members = members;
    this.roster = roster;
  }

  /** A new member who is a steward. */
  public PersonId appoint() {
    return appointed(members.join());
  }

  /** A new member of this name who is a steward. */
  public PersonId appoint(String email, String name) {
    return appointed(members.join(email, name));
  }

  private PersonId appointed(PersonId person) {
    roster.add(person);
    return person;
  }
}
