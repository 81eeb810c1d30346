package org.corridor.people.registrations.web;

import java.util.UUID;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation with people in every role, for tests. */
public record SomeOrganisation(
    OrganisationId id, String path, PersonId representative, PersonId editor, PersonId member) {

  public static SomeOrganisation in(
      Organisations organisations, Members members, JdbcClient jdbc, boolean verified) {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    OrganisationId id =
        organisations.register(
            new OrganisationDraft(
                "Kayes " + unique, OrganisationKind.MIGRANT_ASSOCIATION, "FR", "test"));
    PersonId representative = members.join("rep-" + unique + "@example.org", "Rep Resentative");
    PersonId editor = members.join("edi-" + unique + "@example.org", "Edi Tor");
    PersonId member = members.join("mem-" + unique + "@example.org", "Mem Ber");
    add(jdbc, id, representative, "representative");
    add(jdbc, id, editor, "editor");
    add(jdbc, id, member, "member");
    if (verified) {
      jdbc.sql(
              "update people.organisation set verified_at = now(), verified_by = 'call' where id = :id")
          .param("id", id.value())
          .update();
    }
    return new SomeOrganisation(
        id, organisations.find(id).orElseThrow().path(), representative, editor, member);
  }

  private static void add(JdbcClient jdbc, OrganisationId id, PersonId person, String role) {
    jdbc.sql(
            "insert into people.organisation_staff (organisation, person, role, since) values (:id, :person, :role, now())")
        .param("id", id.value())
        .param("person", person.value())
        .param("role", role)
        .update();
  }

  public String slug() {
    return path.substring("/organisations/".length());
  }
}
