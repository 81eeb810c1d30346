package org.corridor.people.profiles.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Profiles for the tests of all modules. */
@Component
public class SavedProfiles {

  /** What stands for the picture; only its address is looked at. */
  private static final byte[] PHOTO = "a picture".getBytes(StandardCharsets.US_ASCII);

  private final Profiles profiles;
  private final Photos photos;
  private final JdbcClient jdbc;

  SavedProfiles(Profiles profiles, Photos photos, JdbcClient jdbc) {
    this.profiles = profiles;
    this.photos = photos;
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
            sketch.photo(),
            sketch.content(),
            sketch.audiences(),
            sketch.written(),
            1,
            "test"));
    if (sketch.photo()) {
      photos.save(person, new Photo(key, PHOTO, PHOTO, Instant.EPOCH));
    }
  }
}
