package org.corridor.alliances.agreements;

import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A partnership between Utrecht and Tamale with an informal third partner, for tests: who sits in
 * it, without going through the pages.
 */
public final class AgreementRoom {

  public final UUID id = UUID.randomUUID();
  public final UUID utrecht = UUID.randomUUID();
  public final UUID tamale = UUID.randomUUID();
  public final UUID kumbungu = UUID.randomUUID();
  public final PersonId lead;
  public final PersonId speaker;
  public final PersonId member;
  public final PersonId third;
  public final PersonId observer;
  private final JdbcClient jdbc;

  public AgreementRoom(JdbcClient jdbc, Members members, String unique) {
    this.jdbc = jdbc;
    lead = members.join("lead-" + unique + "@example.org", "Lead");
    speaker = members.join("speaker-" + unique + "@example.org", "Speaker");
    member = members.join("member-" + unique + "@example.org", "Member");
    third = members.join("third-" + unique + "@example.org", "Third");
    observer = members.join("observer-" + unique + "@example.org", "Observer");
    jdbc.sql(
            """
            insert into alliances.partnership (id, title, written, origin, residence, created_at)
            values (:id, 'Sankofa <poultry>', 'en', 'GH', 'NL', now())
            """)
        .param("id", id)
        .update();
    partner(utrecht, 0, "Friends of <Utrecht>", "NL", "RESIDENCE", false, "Europe/Amsterdam");
    partner(tamale, 1, "Tamale Keepers", "GH", "ORIGIN", false, "Africa/Accra");
    partner(kumbungu, 2, "Kumbungu Mothers", "GH", "ORIGIN", true, "Africa/Accra");
    seat(utrecht, lead, "COORDINATOR", "Awa");
    seat(tamale, speaker, "SPEAKER", "Grace");
    seat(tamale, member, "MEMBER", "Teresa");
    seat(kumbungu, third, "SPEAKER", "Fuseina");
    seat(null, observer, "OBSERVER", "Pilar");
  }

  public String path() {
    return "/partnerships/" + id;
  }

  /** Takes the third partner out of the room, where two are enough. */
  public AgreementRoom ofTwo() {
    jdbc.sql("update alliances.partner set state = 'LEFT' where id = :id")
        .param("id", kumbungu)
        .update();
    jdbc.sql("update alliances.seat set gone_at = now() where partner = :id")
        .param("id", kumbungu)
        .update();
    return this;
  }

  private void partner(
      UUID partner,
      int number,
      String name,
      String country,
      String end,
      boolean informal,
      String zone) {
    jdbc.sql(
            """
            insert into alliances.partner (id, partnership, number, name, country, corridor_end,
              informal, state, language, zone)
            values (:id, :partnership, :number, :name, :country, :end, :informal, 'JOINED', 'en', :zone)
            """)
        .param("id", partner)
        .param("partnership", id)
        .param("number", number)
        .param("name", name)
        .param("country", country)
        .param("end", end)
        .param("informal", informal)
        .param("zone", zone)
        .update();
  }

  private void seat(UUID partner, PersonId person, String role, String name) {
    jdbc.sql(
            """
            insert into alliances.seat (id, partnership, partner, person, role, name, since)
            values (gen_random_uuid(), :partnership, :partner, :person, :role, :name, now())
            """)
        .param("partnership", id)
        .param("partner", partner, java.sql.Types.OTHER)
        .param("person", person.value())
        .param("role", role)
        .param("name", name)
        .update();
  }
}
