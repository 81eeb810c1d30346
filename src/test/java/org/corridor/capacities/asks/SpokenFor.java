package org.corridor.capacities.asks;

import java.util.UUID;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations for tests, with somebody who speaks for them. */
@Component
public class SpokenFor {

  private final Organisations organisations;
  private final JdbcClient jdbc;

  SpokenFor(Organisations organisations, JdbcClient jdbc) {
    this.organisations = organisations;
    this.jdbc = jdbc;
  }

  public OrganisationId by(PersonId speaker) {
    return by(speaker, "Hospital " + UUID.randomUUID());
  }

  public OrganisationId by(PersonId speaker, String name) {
    OrganisationId id =
        organisations.register(new OrganisationDraft(name, OrganisationKind.HEALTH, "EC", "Test"));
    joins(speaker, id);
    return id;
  }

  public void joins(PersonId speaker, OrganisationId organisation) {
    jdbc.sql(
            """
            insert into people.organisation_staff (organisation, person, role, since)
            values (:organisation, :person, 'representative', now())
            """)
        .param("organisation", organisation.value())
        .param("person", speaker.value())
        .update();
  }
}
