package org.corridor.people.registrations.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of those whom an organisation keeps, as its page shows it. */
@Repository
public class RegisteredPeople {

  /** How many are on one page. */
  public static final int PAGE = 50;

  private final JdbcClient jdbc;

  RegisteredPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where an account stands; the text is {@code people.registration.status.<code>}. */
  public enum Status {
    KEPT,
    CODE,
    CLOSING;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name. */
    public String text() {
      return "people.registration.status." + code();
    }
  }

  /**
   * One of them.
   *
   * @param number the organisation's own; may be empty
   * @param until of the code, or when the account is erased; null while it is simply kept
   */
  public record Row(
      PersonId person,
      String name,
      String number,
      Status status,
      Instant touched,
      @Nullable Instant until) {
    @Override
    public String toString() {
      return "Row";
    }
  }

  /**
   * A page of the list.
   *
   * @param found how many there are with these words and this status
   * @param kept how many there are in all
   * @param owned how many have taken their account over and still belong to the organisation
   */
  public record Found(List<Row> rows, long found, long kept, long owned) {
    public Found {
      rows = List.copyOf(rows);
    }
  }

  private static final String ALL =
      """
      from (
        select r.person, p.name, r.number, r.touched_at,
          coalesce(c.due_at, h.expires_at) as until,
          case when c.person is not null then 'CLOSING' when h.person is not null then 'CODE'
            else 'KEPT' end as status
        from people.registration r
        join people.person p on p.id = r.person
        left join people.closing c on c.person = r.person
        left join people.hand_over h on h.person = r.person and h.expires_at > :now
        where r.organisation in (select people.organisation_ids(:organisation))
          and r.owned_at is null) kept
      where (name ilike :words or number ilike :words) and (:status = '' or status = :status)
      """;

  Found find(
      OrganisationId organisation, String words, @Nullable Status status, int page, Instant now) {
    JdbcClient.StatementSpec rows =
        asked(
            "select * " + ALL + " order by lower(name), person limit :most offset :first",
            organisation,
            words,
            status,
            now);
    List<Row> list =
        rows.param("most", PAGE)
            .param("first", (long) (page - 1) * PAGE)
            .query(
                (row, number) -> {
                  Timestamp until = row.getTimestamp("until");
                  return new Row(
                      new PersonId(row.getObject("person", UUID.class)),
                      row.getString("name"),
                      row.getString("number"),
                      Status.valueOf(row.getString("status")),
                      row.getTimestamp("touched_at").toInstant(),
                      until == null ? null : until.toInstant());
                })
            .list();
    long found =
        asked("select count(*) " + ALL, organisation, words, status, now)
            .query(Long.class)
            .single();
    return new Found(list, found, count(organisation, false), count(organisation, true));
  }

  private JdbcClient.StatementSpec asked(
      String sql, OrganisationId organisation, String words, @Nullable Status status, Instant now) {
    return jdbc.sql(sql)
        .param("organisation", organisation.value())
        .param("words", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .param("status", status == null ? "" : status.name())
        .param("now", Timestamp.from(now));
  }

  private long count(OrganisationId organisation, boolean owned) {
    return jdbc.sql(
            """
            select count(*) from people.registration
            where organisation in (select people.organisation_ids(:organisation))
              and (owned_at is not null) = :owned and belongs
            """)
        .param("organisation", organisation.value())
        .param("owned", owned)
        .query(Long.class)
        .single();
  }
}
