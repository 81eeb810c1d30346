package org.corridor.people.stewards.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.GroupId;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hidden pages in PostgreSQL. */
@Repository
class HiddenPageTable implements HiddenPages {

  private static final String SELECT = "select * from people.hidden_page ";

  private final JdbcClient jdbc;

  HiddenPageTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A page of a person, of an organisation or of a group.
   *
   * @param reply what its owner has to say against it; empty for nothing
   */
  record Hidden(
      UUID id,
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      @Nullable GroupId group,
      Instant since,
      String why,
      String reply,
      @Nullable Instant replied) {
    @Override
    public String toString() {
      return "Hidden";
    }
  }

  @Override
  public boolean hides(PersonId person) {
    return of(person).isPresent();
  }

  @Override
  public boolean hides(OrganisationId organisation) {
    return of(organisation).isPresent();
  }

  @Override
  public boolean hides(GroupId group) {
    return of(group).isPresent();
  }

  @Override
  public Set<OrganisationId> organisations() {
    return Set.copyOf(
        jdbc.sql(
                """
                select people.organisation_ids(organisation) as id from people.hidden_page
                where organisation is not null
                """)
            .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
            .set());
  }

  Optional<Hidden> of(GroupId group) {
    return jdbc.sql(SELECT + "where diaspora_group = :id")
        .param("id", group.value())
        .query(HiddenPageTable::hidden)
        .optional();
  }

  Optional<Hidden> of(OrganisationId organisation) {
    return jdbc.sql(SELECT + "where organisation = people.organisation_now(:id)")
        .param("id", organisation.value())
        .query(HiddenPageTable::hidden)
        .optional();
  }

  /** False if it is hidden already. */
  boolean add(UUID id, ModeratedPages.Subject subject, Instant now, String why) {
    PersonId person = subject.person();
    OrganisationId organisation = subject.organisation();
    GroupId group = subject.group();
    return jdbc.sql(
                """
                insert into people.hidden_page (id, person, organisation, diaspora_group, since, why)
                values (:id, :person::uuid, :organisation::uuid, :group::uuid, :since, :why)
                on conflict do nothing
                """)
            .param("id", id)
            .param("person", person == null ? null : person.toString())
            .param("organisation", organisation == null ? null : organisation.toString())
            .param("group", group == null ? null : group.toString())
            .param("since", Timestamp.from(now))
            .param("why", why)
            .update()
        == 1;
  }

  Optional<Hidden> find(UUID id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id)
        .query(HiddenPageTable::hidden)
        .optional();
  }

  Optional<Hidden> of(PersonId person) {
    return jdbc.sql(SELECT + "where person = :person")
        .param("person", person.value())
        .query(HiddenPageTable::hidden)
        .optional();
  }

  /** The latest first. */
  List<Hidden> all() {
    return jdbc.sql(SELECT + "order by since desc, id").query(HiddenPageTable::hidden).list();
  }

  void reply(UUID id, String words, Instant now) {
    jdbc.sql("update people.hidden_page set reply = :words, replied_at = :now where id = :id")
        .param("id", id)
        .param("words", words)
        .param("now", Timestamp.from(now))
        .update();
  }

  boolean remove(UUID id) {
    return jdbc.sql("delete from people.hidden_page where id = :id").param("id", id).update() == 1;
  }

  void remove(PersonId person) {
    jdbc.sql("delete from people.hidden_page where person = :person")
        .param("person", person.value())
        .update();
  }

  private static Hidden hidden(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    UUID organisation = row.getObject("organisation", UUID.class);
    UUID group = row.getObject("diaspora_group", UUID.class);
    Timestamp replied = row.getTimestamp("replied_at");
    return new Hidden(
        row.getObject("id", UUID.class),
        person == null ? null : new PersonId(person),
        organisation == null ? null : new OrganisationId(organisation),
        group == null ? null : new GroupId(group),
        row.getTimestamp("since").toInstant(),
        row.getString("why"),
        row.getString("reply"),
        replied == null ? null : replied.toInstant());
  }
}
