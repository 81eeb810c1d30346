package org.corridor.alliances.partnerships.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnerState;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.About;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partnerships with their partners and seats, in PostgreSQL. */
@Repository
class PartnershipTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  PartnershipTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Partnership> find(PartnershipId id) {
    return query(id, "");
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<Partnership> lock(PartnershipId id) {
    return query(id, " for update");
  }

  private Optional<Partnership> query(PartnershipId id, String how) {
    return jdbc.sql(
            "select title, written, origin, residence, design from alliances.partnership where id = :id"
                + how)
        .param("id", id.value())
        .query((row, number) -> new Partnership(id, about(row), partners(id), places(id)))
        .optional();
  }

  void add(Partnership partnership) {
    jdbc.sql(
            """
            insert into alliances.partnership (id, title, written, origin, residence, created_at)
            values (:id, '', 'en', 'XX', 'XX', :now)
            """)
        .param("id", partnership.id().value())
        .param("now", now())
        .update();
    save(partnership);
  }

  /** Writes it all. It must be new or locked. */
  void save(Partnership partnership) {
    About about = partnership.about();
    jdbc.sql(
            """
            update alliances.partnership set title = :title, written = :written, origin = :origin,
              residence = :residence, design = :design where id = :id
            """)
        .param("id", partnership.id().value())
        .param("title", about.title())
        .param("written", about.written().code())
        .param("origin", about.origin())
        .param("residence", about.residence())
        .param("design", about.design() == null ? null : about.design().value(), Types.VARCHAR)
        .update();
    dropPartners(partnership);
    for (int i = 0; i < partnership.partners().size(); i++) {
      save(partnership.id(), i, partnership.partners().get(i));
    }
    partnership.places().forEach(place -> save(partnership.id(), place));
  }

  private void dropPartners(Partnership partnership) {
    jdbc.sql(
            "delete from alliances.partner where partnership = :id and not (id = any (:kept::uuid[]))")
        .param("id", partnership.id().value())
        .param(
            "kept",
            partnership.partners().stream()
                .map(partner -> partner.id().toString())
                .toArray(String[]::new))
        .update();
  }

  private void save(PartnershipId partnership, int number, Partner partner) {
    OrganisationId organisation = partner.organisation();
    jdbc.sql(
            """
            insert into alliances.partner (id, partnership, number, name, organisation, country,
              corridor_end, informal, state, language, zone)
            values (:id, :partnership, :number, :name, :organisation, :country, :end, :informal, :state,
              :language, :zone)
            on conflict (id) do update set name = excluded.name, country = excluded.country,
              organisation = excluded.organisation, corridor_end = excluded.corridor_end,
              informal = excluded.informal, state = excluded.state, language = excluded.language,
              zone = excluded.zone
            """)
        .param("id", partner.id().value())
        .param("partnership", partnership.value())
        .param("number", number)
        .param("name", partner.name())
        .param("organisation", organisation == null ? null : organisation.value(), Types.OTHER)
        .param("country", partner.country())
        .param("end", partner.end().name())
        .param("informal", partner.informal())
        .param("state", partner.state().name())
        .param("language", partner.language().code())
        .param("zone", partner.zone().getId())
        .update();
  }

  private void save(PartnershipId partnership, Place place) {
    PartnerId partner = place.partner();
    PersonId person = place.person();
    jdbc.sql(
            """
            insert into alliances.seat (id, partnership, partner, person, role, name, since, gone_at)
            values (:id, :partnership, :partner, :person, :role, :name, :now,
              case when :here then null else :now::timestamptz end)
            on conflict (id) do update set partner = excluded.partner, person = excluded.person,
              role = excluded.role, name = excluded.name,
              gone_at = case when :here then null else coalesce(seat.gone_at, :now::timestamptz) end
            """)
        .param("id", place.id().value())
        .param("partnership", partnership.value())
        .param("partner", partner == null ? null : partner.value(), Types.OTHER)
        .param("person", person == null ? null : person.value(), Types.OTHER)
        .param("role", place.role().name())
        .param("name", place.name())
        .param("here", place.here())
        .param("now", now())
        .update();
  }

  /** All that the person has or had a seat in, the newest first. */
  List<PartnershipId> of(PersonId person) {
    return jdbc.sql(
            """
            select p.id from alliances.partnership p join alliances.seat s on s.partnership = p.id
            where s.person = :person order by p.created_at desc, p.id
            """)
        .param("person", person.value())
        .query((row, number) -> new PartnershipId(row.getObject("id", UUID.class)))
        .list();
  }

  /** All that carry the design, the newest first. */
  List<PartnershipId> carrying(DesignKey design) {
    return jdbc.sql(
            "select id from alliances.partnership where design = :design order by created_at desc, id")
        .param("design", design.value())
        .query((row, number) -> new PartnershipId(row.getObject("id", UUID.class)))
        .list();
  }

  Optional<PartnershipId> withSeat(SeatId seat) {
    return jdbc.sql("select partnership from alliances.seat where id = :seat")
        .param("seat", seat.value())
        .query((row, number) -> new PartnershipId(row.getObject("partnership", UUID.class)))
        .optional();
  }

  /** Those in which one of the organisations is awaited. */
  List<PartnershipId> awaiting(List<OrganisationId> organisations) {
    return jdbc.sql(
            """
            select distinct partnership from alliances.partner
            where state = 'INVITED' and organisation = any (:organisations::uuid[])
            """)
        .param("organisations", organisations.stream().map(Object::toString).toArray(String[]::new))
        .query((row, number) -> new PartnershipId(row.getObject("partnership", UUID.class)))
        .list();
  }

  private List<Partner> partners(PartnershipId id) {
    return jdbc.sql("select * from alliances.partner where partnership = :id order by number")
        .param("id", id.value())
        .query(PartnershipTable::partner)
        .list();
  }

  private List<Place> places(PartnershipId id) {
    return jdbc.sql("select * from alliances.seat where partnership = :id order by since, id")
        .param("id", id.value())
        .query(PartnershipTable::place)
        .list();
  }

  private static About about(ResultSet row) throws SQLException {
    String design = row.getString("design");
    return new About(
        row.getString("title"),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getString("origin"),
        row.getString("residence"),
        design == null ? null : new DesignKey(design));
  }

  private static Partner partner(ResultSet row, int number) throws SQLException {
    UUID organisation = row.getObject("organisation", UUID.class);
    return new Partner(
        new PartnerId(row.getObject("id", UUID.class)),
        row.getString("name"),
        organisation == null ? null : new OrganisationId(organisation),
        row.getString("country"),
        PartnerEnd.valueOf(row.getString("corridor_end")),
        row.getBoolean("informal"),
        PartnerState.valueOf(row.getString("state")),
        Language.of(row.getString("language")).orElse(Language.EN),
        ZoneId.of(row.getString("zone")));
  }

  private static Place place(ResultSet row, int number) throws SQLException {
    UUID partner = row.getObject("partner", UUID.class);
    UUID person = row.getObject("person", UUID.class);
    return new Place(
        new SeatId(row.getObject("id", UUID.class)),
        partner == null ? null : new PartnerId(partner),
        person == null ? null : new PersonId(person),
        SeatRole.valueOf(row.getString("role")),
        row.getString("name"),
        row.getTimestamp("gone_at") == null);
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
