package org.corridor.people.profiles.domain;

import java.util.UUID;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Profiles for the tests of all modules. */
@Component
public class SavedProfiles {

  private final Profiles profiles;
  private final JdbcClient jdbc;

  SavedProfiles(Profiles profiles, JdbcClient jdbc) {
    this.profiles = profiles;
    this.jdbc = jdbc;
  }

  /** Gives the person this profile in place of any other, at the address that ends in the key. */
  public void save(PersonId person, UUID key, RandomProfiles.Sketch sketch) {
    jdbc.sql("delete from people.profile where person = :person")
        .param("person", person.value())
        .update();
    jdbc.sql("update people.person set name = :name where id = :person")
        .param("name", sketch.name())
        .param("person", person.value())
        .update();
    profiles.save(
        new Profile(
            person,
            new ProfileKey(key),
            sketch.name(),
            sketch.content(),
            sketch.audiences(),
            sketch.written(),
            1,
            "test"));
  }
}
