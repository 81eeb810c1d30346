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
    PersonId person = members.join();
    roster.add(person);
    return person;
  }
}
