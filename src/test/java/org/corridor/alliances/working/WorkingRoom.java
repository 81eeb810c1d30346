package org.corridor.alliances.working;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partnership between Utrecht, Tamale and Tbilisi for tests, without going through the pages. */
public final class WorkingRoom {

  public final UUID id = UUID.randomUUID();
  public final List<UUID> partners = new ArrayList<>();
  public final PersonId lead;
  public final PersonId speaker;
  public final PersonId member;
  public final PersonId third;
  public final PersonId observer;
  public final PersonId stranger;
  public final String leadAddress;
  public final String speakerAddress;
  private final JdbcClient jdbc;

  public WorkingRoom(JdbcClient jdbc, Members members) {
    this.jdbc = jdbc;
    String unique = UUID.randomUUID().toString();
    speakerAddress = "speaker-" + unique + "@example.org";
    leadAddress = "lead-" + unique + "@example.org";
    lead = members.join(leadAddress, "Lead");
    speaker = members.join(speakerAddress, "Speaker");
    member = members.join("member-" + unique + "@example.org", "Member");
    third = members.join("third-" + unique + "@example.org", "Third");
    observer = members.join("observer-" + unique + "@example.org", "Observer");
    stranger = members.join();
    jdbc.sql(
            """
            insert into alliances.partnership (id, title, written, origin, residence, created_at)
            values (:id, 'Sankofa <poultry>', 'en', 'GH', 'NL', now())
            """)
        .param("id", id)
        .update();
    UUID utrecht = partner("Friends of <Utrecht>", "NL", "RESIDENCE", "fr", "Europe/Amsterdam");
    UUID tamale = partner("Tamale Keepers", "GH", "ORIGIN", "en", "Africa/Accra");
    UUID tbilisi = partner("Tbilisi Friends", "GE", "BETWEEN", "en", "Asia/Tbilisi");
    seat(utrecht, lead, "COORDINATOR", "Awa");
    seat(tamale, speaker, "SPEAKER", "Grace");
    seat(tamale, member, "MEMBER", "Teresa");
    seat(tbilisi, third, "SPEAKER", "Nino");
    seat(null, observer, "OBSERVER", "Pilar");
  }

  public String path() {
    return "/partnerships/" + id;
  }

  public UUID seatOf(PersonId person) {
    return jdbc.sql("select id from alliances.seat where partnership = :id and person = :person")
        .param("id", id)
        .param("person", person.value())
        .query(UUID.class)
        .single();
  }

  public void leaves(PersonId person) {
    jdbc.sql("update alliances.seat set gone_at = now() where id = :id")
        .param("id", seatOf(person))
        .update();
  }

  private UUID partner(String name, String country, String end, String language, String zone) {
    UUID partner = UUID.randomUUID();
    jdbc.sql(
            """
            insert into alliances.partner (id, partnership, number, name, country, corridor_end,
              informal, state, language, zone)
            values (:id, :partnership, :number, :name, :country, :end, false, 'JOINED', :language, :zone)
            """)
        .param("id", partner)
        .param("partnership", id)
        .param("number", partners.size())
        .param("name", name)
        .param("country", country)
        .param("end", end)
        .param("language", language)
        .param("zone", zone)
        .update();
    partners.add(partner);
    return partner;
  }

  private void seat(@Nullable UUID partner, PersonId person, String role, String name) {
    jdbc.sql(
            """
            insert into alliances.seat (id, partnership, partner, person, role, name, since)
            values (gen_random_uuid(), :partnership, :partner, :person, :role, :name, now())
            """)
        .param("partnership", id)
        .param("partner", partner, Types.OTHER)
        .param("person", person.value())
        .param("role", role)
        .param("name", name)
        .update();
  }
}
