package org.corridor.people.profiles.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All profiles, in PostgreSQL. They go with the account. */
@Repository
class Profiles {

  private static final String SELECT =
      """
      select p.person, p.key, a.name, p.content, p.audiences, p.written, p.revision, p.writer,
        exists (select 1 from people.photo f where f.person = p.person) as photo
      from people.profile p join people.person a on a.id = p.person
      """;

  private static final String PRESENT = "p.person in (select person from people.present)";

  private final JdbcClient jdbc;
  private final ProfileJson json;

  Profiles(JdbcClient jdbc, ProfileJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Empty also for who is not there for others at the moment, unless they look themselves. */
  Optional<Profile> find(ProfileKey key, PersonId viewer) {
    return jdbc.sql(SELECT + "where p.key = :key and (p.person = :viewer or " + PRESENT + ")")
        .param("key", key.value())
        .param("viewer", viewer.value())
        .query(this::profile)
        .optional();
  }

  /** Empty for who is not there for others at the moment. */
  Optional<Profile> shown(PersonId person) {
    return jdbc.sql(SELECT + "where p.person = :person and " + PRESENT)
        .param("person", person.value())
        .query(this::profile)
        .optional();
  }

  Optional<Profile> of(PersonId person) {
    return jdbc.sql(SELECT + "where p.person = :person")
        .param("person", person.value())
        .query(this::profile)
        .optional();
  }

  /** An empty profile for somebody who has an account; empty for anybody else. */
  Optional<Profile> blank(PersonId person) {
    return jdbc.sql("select name, language from people.person where id = :person")
        .param("person", person.value())
        .query(
            (row, number) ->
                Profile.empty(person, row.getString("name"), language(row.getString("language"))))
        .optional();
  }

  /** Saves it if it is still as it was when read; false if somebody was faster. */
  boolean save(Profile profile) {
    return jdbc.sql(
                """
                insert into people.profile (person, key, content, audiences, written, revision, writer)
                values (:person, :key, :content::jsonb, :audiences::jsonb, :written, :revision, :writer)
                on conflict (person) do update set content = excluded.content,
                  audiences = excluded.audiences, written = excluded.written,
                  revision = excluded.revision, writer = excluded.writer, confirmed_at = now()
                where profile.revision = excluded.revision - 1
                """)
            .param("person", profile.person().value())
            .param("key", profile.key().value())
            .param("content", json.write(profile.content()))
            .param("audiences", json.writeAudiences(profile.audiences()))
            .param("written", profile.written().code())
            .param("revision", profile.revision())
            .param("writer", profile.writer())
            .update()
        == 1;
  }

  void remove(PersonId person) {
    jdbc.sql("delete from people.profile where person = :person")
        .param("person", person.value())
        .update();
  }

  Profile profile(ResultSet row, int number) throws SQLException {
    return new Profile(
        new PersonId(row.getObject("person", UUID.class)),
        new ProfileKey(row.getObject("key", UUID.class)),
        row.getString("name"),
        row.getBoolean("photo"),
        json.content(row.getString("content")),
        json.audiences(row.getString("audiences")),
        language(row.getString("written")),
        row.getInt("revision"),
        row.getString("writer"));
  }

  private static Language language(String code) {
    return Language.of(code).orElse(Language.EN);
  }
}
