package org.corridor.people.registrations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was registered by which organisation, and what was done since, in PostgreSQL. */
@Repository
class Registrations {

  /** With the organisation that stands for the one that registered. */
  private static final String SELECT =
      """
      select r.*, people.organisation_now(r.organisation) as keeper from people.registration r
      """;

  private final JdbcClient jdbc;

  Registrations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Registration registration) {
    RecordedConsent consent = registration.consent();
    jdbc.sql(
            """
            insert into people.registration (person, organisation, number, phone, consent_way,
              consent_on, consent_version, consent_language, consent_directory, registered_at,
              touched_at, owned_at)
            values (:person, :organisation, :number, :phone, :way, :on, :version, :language,
              :directory, :registered, :touched, :owned)
            """)
        .param("person", registration.person().value())
        .param("organisation", registration.organisation().value())
        .param("number", registration.number())
        .param("phone", registration.phone())
        .param("way", consent.way().code())
        .param("on", consent.on())
        .param("version", consent.version())
        .param("language", consent.language().code())
        .param("directory", consent.directory())
        .param("registered", Timestamp.from(registration.registered()))
        .param("touched", Timestamp.from(registration.touched()))
        .param("owned", timestamp(registration.owned()), Types.TIMESTAMP)
        .update();
  }

  void save(Registration registration) {
    RecordedConsent consent = registration.consent();
    jdbc.sql(
            """
            update people.registration set number = :number, phone = :phone, consent_way = :way,
              consent_on = :on, consent_version = :version, consent_language = :language,
              consent_directory = :directory, touched_at = :touched, warned_at = :warned,
              owned_at = :owned, belongs = :belongs
            where person = :person
            """)
        .param("person", registration.person().value())
        .param("number", registration.number())
        .param("phone", registration.phone())
        .param("way", consent.way().code())
        .param("on", consent.on())
        .param("version", consent.version())
        .param("language", consent.language().code())
        .param("directory", consent.directory())
        .param("touched", Timestamp.from(registration.touched()))
        .param("warned", timestamp(registration.warned()), Types.TIMESTAMP)
        .param("owned", timestamp(registration.owned()), Types.TIMESTAMP)
        .param("belongs", registration.belongs())
        .update();
  }

  Optional<Registration> find(PersonId person) {
    return jdbc.sql(SELECT + "where r.person = :person")
        .param("person", person.value())
        .query(Registrations::registration)
        .optional();
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<Registration> lock(PersonId person) {
    return jdbc.sql(SELECT + "where r.person = :person for update of r")
        .param("person", person.value())
        .query(Registrations::registration)
        .optional();
  }

  /** The account that the organisation keeps under this number of its own. */
  Optional<PersonId> numbered(OrganisationId organisation, String number) {
    return jdbc.sql(
            """
            select person from people.registration
            where organisation in (select people.organisation_ids(:organisation))
              and number = :number and owned_at is null limit 1
            """)
        .param("organisation", organisation.value())
        .param("number", number)
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  /** Of these numbers those that are taken. */
  Set<String> numbered(OrganisationId organisation, Collection<String> numbers) {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct number from people.registration
                where organisation in (select people.organisation_ids(:organisation))
                  and number = any (:numbers) and number <> '' and owned_at is null
                """)
            .param("organisation", organisation.value())
            .param("numbers", numbers.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /** The name of the organisation that keeps the account. */
  Optional<String> keeper(PersonId person) {
    return jdbc.sql(
            """
            select o.name from people.registration r
            join people.organisation o on o.id = people.organisation_now(r.organisation)
            where r.person = :person and r.owned_at is null
            """)
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  /** Whether one of two belongs to the staff of an organisation that the other belongs to. */
  boolean share(PersonId one, PersonId other) {
    return jdbc.sql(
            """
            select exists (
              select 1 from people.registration r
              join people.organisation_staff s on s.organisation = people.organisation_now(r.organisation)
              where r.belongs and (r.person = :one and s.person = :other
                or r.person = :other and s.person = :one))
            """)
        .param("one", one.value())
        .param("other", other.value())
        .query(Boolean.class)
        .single();
  }

  /** One for the organisation that registered somebody, under the number it had then. */
  Map<PersonId, Set<String>> marks(Collection<PersonId> people) {
    Map<PersonId, Set<String>> marks = new HashMap<>();
    jdbc.sql(
            """
            select person, 'registered:' || organisation as mark from people.registration
            where belongs and person = any (:people)
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              marks.put(
                  new PersonId(row.getObject("person", UUID.class)), Set.of(row.getString("mark")));
            });
    return marks;
  }

  /**
   * As {@link #share}: staff knows those whom their organisation registered, also before it was
   * merged, and these know the staff.
   */
  Set<String> marksOfColleagues(PersonId person) {
    return Set.copyOf(
        jdbc.sql(
                """
                select 'registered:' || ids from people.organisation_staff s
                cross join lateral people.organisation_ids(s.organisation) ids
                where s.person = :person
                union
                select 'staff:' || people.organisation_now(r.organisation)
                from people.registration r where r.belongs and r.person = :person
                """)
            .param("person", person.value())
            .query(String.class)
            .list());
  }

  /** Kept accounts that nobody has touched since then, the oldest first. */
  List<Registration> untouchedSince(Instant moment, boolean warned, int most) {
    return jdbc.sql(
            SELECT
                + """
                where r.owned_at is null and r.touched_at < :moment
                  and (r.warned_at is not null) = :warned
                  and not exists (select 1 from people.closing c where c.person = r.person)
                order by r.touched_at limit :most
                """)
        .param("moment", Timestamp.from(moment))
        .param("warned", warned)
        .param("most", most)
        .query(Registrations::registration)
        .list();
  }

  /** Whether this node was the one to note it. */
  boolean warn(PersonId person, Instant now) {
    return jdbc.sql(
                """
                update people.registration set warned_at = :now
                where person = :person and warned_at is null and owned_at is null
                """)
            .param("person", person.value())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  void remove(PersonId person) {
    jdbc.sql("delete from people.registration_act where person = :person")
        .param("person", person.value())
        .update();
    jdbc.sql("update people.registration_act set by = null where by = :person")
        .param("person", person.value())
        .update();
    jdbc.sql("delete from people.registration where person = :person")
        .param("person", person.value())
        .update();
  }

  void note(PersonId person, @Nullable PersonId by, RegistrationAct.Kind act, Instant now) {
    jdbc.sql(
            """
            insert into people.registration_act (person, by, act, at)
            values (:person, :by::uuid, :act, :now)
            """)
        .param("person", person.value())
        .param("by", by == null ? null : by.toString(), Types.VARCHAR)
        .param("act", act.code())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** What was done about the person, the latest first. */
  List<RegistrationAct> acts(PersonId person) {
    return jdbc.sql(
            """
            select a.act, a.at, a.by, coalesce(p.name, '') as name from people.registration_act a
            left join people.person p on p.id = a.by
            where a.person = :person order by a.id desc
            """)
        .param("person", person.value())
        .query(Registrations::act)
        .list();
  }

  /** What the person did about others, the latest first. */
  List<RegistrationAct> actsBy(PersonId person) {
    return jdbc.sql(
            """
            select act, at, by, '' as name from people.registration_act
            where by = :person order by id desc
            """)
        .param("person", person.value())
        .query(Registrations::act)
        .list();
  }

  private static RegistrationAct act(ResultSet row, int number) throws SQLException {
    UUID by = row.getObject("by", UUID.class);
    return new RegistrationAct(
        RegistrationAct.Kind.of(row.getString("act")),
        row.getTimestamp("at").toInstant(),
        by == null ? null : new PersonId(by),
        row.getString("name"));
  }

  private static Registration registration(ResultSet row, int number) throws SQLException {
    return new Registration(
        new PersonId(row.getObject("person", UUID.class)),
        new OrganisationId(row.getObject("keeper", UUID.class)),
        row.getString("number"),
        row.getString("phone"),
        new RecordedConsent(
            RecordedConsent.Way.of(row.getString("consent_way")),
            row.getObject("consent_on", LocalDate.class),
            row.getInt("consent_version"),
            Language.of(row.getString("consent_language")).orElse(Language.EN),
            row.getBoolean("consent_directory")),
        row.getTimestamp("registered_at").toInstant(),
        row.getTimestamp("touched_at").toInstant(),
        instant(row.getTimestamp("warned_at")),
        instant(row.getTimestamp("owned_at")),
        row.getBoolean("belongs"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
