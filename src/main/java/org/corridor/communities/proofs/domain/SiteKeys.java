package org.corridor.communities.proofs.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.corridor.communities.proofs.Sha256;
import org.corridor.platform.secret.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys with which this site signs records. They lie in the database, sealed, so that all nodes
 * sign with the same one. Where the secret of the installation was lost a new one is made; the
 * public part of the earlier ones stays published.
 */
@Service
public class SiteKeys {

  private static final String CONTEXT = "communities site key ";

  private final JdbcClient jdbc;
  private final Secrets secrets;
  private final Clock clock;

  SiteKeys(JdbcClient jdbc, Secrets secrets, Clock clock) {
    this.jdbc = jdbc;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * A key that this site signs with or signed with.
   *
   * @param hex SubjectPublicKeyInfo in hexadecimal figures, as in the files
   */
  public record Published(String hex, Instant since) {

    /** SHA-256 of it, to be compared by eye. */
    public String fingerprint() {
      return Sha256.hex(HexFormat.of().parseHex(hex));
    }

    /** The same for programs. */
    public String pem() {
      return SiteKey.pem(hex);
    }
  }

  private record Row(String publicKey, byte[] sealed) {}

  /** The key to sign with, made when first needed. */
  @Transactional
  SiteKey current() {
    return latest().orElseGet(this::make);
  }

  private Optional<SiteKey> latest() {
    return jdbc.sql(
            "select public_key, sealed from communities.site_key order by number desc limit 1")
        .query((row, number) -> new Row(row.getString(1), row.getBytes(2)))
        .optional()
        .flatMap(
            row ->
                secrets
                    .open(row.sealed(), CONTEXT + row.publicKey())
                    .map(secret -> SiteKey.of(row.publicKey(), secret)));
  }

  /** Of two nodes at once the second finds the key of the first. */
  private SiteKey make() {
    jdbc.sql("lock table communities.site_key in share row exclusive mode").update();
    return latest()
        .orElseGet(
            () -> {
              SiteKey key = SiteKey.create();
              jdbc.sql(
                      """
                      insert into communities.site_key (public_key, sealed, made_at)
                      values (:key, :sealed, :now)
                      """)
                  .param("key", key.publicKey())
                  .param("sealed", secrets.seal(key.secret(), CONTEXT + key.publicKey()))
                  .param("now", Timestamp.from(clock.instant()))
                  .update();
              return key;
            });
  }

  /** All keys ever used, the present one first. */
  @Transactional
  public List<Published> published() {
    current();
    return jdbc.sql("select public_key, made_at from communities.site_key order by number desc")
        .query((row, number) -> new Published(row.getString(1), row.getTimestamp(2).toInstant()))
        .list();
  }
}
