package org.corridor.people.accounts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All people with an account, in PostgreSQL. */
@Repository
class People {

  private final JdbcClient jdbc;

  People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Person> find(PersonId id) {
    return jdbc.sql("select * from people.person where id = :id")
        .param("id", id.value())
        .query(People::person)
        .optional();
  }

  Optional<Person> find(EmailAddress email) {
    return jdbc.sql("select * from people.person where email = :email")
        .param("email", email.value())
        .query(People::person)
        .optional();
  }

  /** Until the transaction ends nobody else who asks for this lock changes their ways in. */
  void lock(PersonId id) {
    jdbc.sql("select 1 from people.person where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .optional();
  }

  List<Person> samples() {
    return jdbc.sql("select * from people.person where sample order by email")
        .query(People::person)
        .list();
  }

  /**
   * Gives an account without an address to its owner; false if somebody has the address already, or
   * the account is no longer without one.
   */
  boolean own(Person person) {
    return jdbc.sql(
                """
                update people.person set email = :email, password = :password
                where id = :id and email is null
                  and not exists (select 1 from people.person where email = :email)
                """)
            .param("id", person.id().value())
            .param("email", person.address())
            .param("password", person.password())
            .update()
        == 1;
  }

  /** Adds the person; false if somebody has the address already. */
  boolean add(Person person) {
    return jdbc.sql(
                """
                insert into people.person (id, email, name, password, language, sample, registered_at)
                values (:id, :email, :name, :password, :language, :sample, :registered)
                on conflict (email) do nothing
                """)
            .param("id", person.id().value())
            .param("email", person.email() == null ? null : person.address(), Types.VARCHAR)
            .param("name", person.name().value())
            .param("password", person.password())
            .param("language", person.language().code())
            .param("sample", person.sample())
            .param("registered", Timestamp.from(person.registered()))
            .update()
        == 1;
  }

  void save(Person person) {
    jdbc.sql(
            """
            update people.person set name = :name, password = :password, language = :language
            where id = :id
            """)
        .param("id", person.id().value())
        .param("name", person.name().value())
        .param("password", person.password())
        .param("language", person.language().code())
        .update();
  }

  /** Also what waits for them: sign-ups with their address and links for a new password. */
  void remove(Person person) {
    jdbc.sql("delete from people.sign_up where email = :email")
        .param("email", person.address())
        .update();
    jdbc.sql("delete from people.person where id = :id").param("id", person.id().value()).update();
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    String email = row.getString("email");
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        email == null ? null : new EmailAddress(email),
        new PersonName(row.getString("name")),
        row.getString("password"),
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getBoolean("sample"),
        row.getTimestamp("registered_at").toInstant());
  }
}
