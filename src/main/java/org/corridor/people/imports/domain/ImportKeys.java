package org.corridor.people.imports.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which members an organisation has brought before, and whether a row says the same again. Only
 * hashes are kept, salted with the organisation: who refused or was erased is not asked or
 * registered once more because an old list is imported again.
 */
@Repository
class ImportKeys {

  private final JdbcClient jdbc;

  ImportKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is known of a key.
   *
   * @param said hash of all that the row said
   * @param person who is kept under it; null for who was asked, or is gone
   * @param at when it was last imported
   */
  record Known(String said, @Nullable PersonId person, Instant at) {}

  static String hash(OrganisationId organisation, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(organisation.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<Known> find(OrganisationId organisation, String key) {
    return Optional.ofNullable(find(organisation, List.of(key)).get(key));
  }

  /** By key hash. */
  Map<String, Known> find(OrganisationId organisation, Collection<String> keys) {
    Map<String, Known> known = new HashMap<>();
    jdbc.sql(
            """
            select key, said, person, imported_at from people.import_key
            where organisation = :organisation and key = any (:keys)
            """)
        .param("organisation", organisation.value())
        .param("keys", keys.toArray(String[]::new))
        .query(
            row -> {
              UUID person = row.getObject("person", UUID.class);
              known.put(
                  row.getString("key"),
                  new Known(
                      row.getString("said"),
                      person == null ? null : new PersonId(person),
                      row.getTimestamp("imported_at").toInstant()));
            });
    return known;
  }

  void put(
      OrganisationId organisation,
      String key,
      String said,
      @Nullable PersonId person,
      Instant now) {
    jdbc.sql(
            """
            insert into people.import_key (organisation, key, said, person, imported_at)
            values (:organisation, :key, :said, :person::uuid, :now)
            on conflict (organisation, key) do update set said = excluded.said,
              person = excluded.person, imported_at = excluded.imported_at
            """)
        .param("organisation", organisation.value())
        .param("key", key)
        .param("said", said)
        .param("person", person == null ? null : person.toString())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Those that nobody is kept under and that were not imported since. */
  void removeBefore(Instant moment) {
    jdbc.sql("delete from people.import_key where person is null and imported_at < :moment")
        .param("moment", Timestamp.from(moment))
        .update();
  }
}
