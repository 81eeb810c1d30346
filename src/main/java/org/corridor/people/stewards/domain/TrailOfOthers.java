package org.corridor.people.stewards.domain;

import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.StewardTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of other modules in the audit trail. */
@Component
class TrailOfOthers implements StewardTrail {

  private final AuditTrail trail;

  TrailOfOthers(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(PersonId steward, Decision decision, OrganisationView about, String why) {
    Act act =
        switch (decision) {
          case ASKING_TAKEN_AWAY -> Act.ASKING_TAKEN_AWAY;
          case ASKING_GIVEN_BACK -> Act.ASKING_GIVEN_BACK;
          case NO_ABUSE -> Act.CONTACT_NO_ABUSE;
        };
    trail.note(steward, act, about.id(), about.name(), about.path(), why);
  }
}
