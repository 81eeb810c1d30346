package org.corridor.projects.registry.domain;

import java.time.Clock;
import java.util.Set;
import org.corridor.people.OrganisationId;
import org.corridor.people.Organisations;
import org.corridor.people.OrganisationsMerged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Lets projects follow when two entries turn out to be one organisation, or two again: so that both
 * count as the same partner when projects are compared. Told again, it changes nothing.
 */
@Component
class MergedPartners {

  private final Projects projects;
  private final Organisations organisations;
  private final Clock clock;

  MergedPartners(Projects projects, Organisations organisations, Clock clock) {
    this.projects = projects;
    this.organisations = organisations;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void follow(OrganisationsMerged merged) {
    projects.lock();
    Set<OrganisationId> touched = projects.registeredAs(organisations.sameAs(merged.kept()));
    touched.addAll(projects.registeredAs(organisations.sameAs(merged.dropped())));
    organisations
        .known(touched)
        .forEach((registered, now) -> projects.follow(registered, now.id(), clock.instant()));
  }
}
