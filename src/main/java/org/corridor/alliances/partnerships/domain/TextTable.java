package org.corridor.alliances.partnerships.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Texts that several people write, with all their versions, in PostgreSQL. */
@Repository
class TextTable implements SharedTexts {

  private static final String OVERTAKEN = "alliances.partnership.text.overtaken";
  private static final String BESIDE = "alliances.partnership.text.beside";

  private final JdbcClient jdbc;
  private final Trail trail;
  private final Clock clock;

  TextTable(JdbcClient jdbc, Trail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Text read(PartnershipId partnership, String key) {
    return history(partnership, key).stream()
        .filter(version -> !version.aside())
        .findFirst()
        .map(TextTable::text)
        .orElse(new Text("", Language.EN, 0, null, Instant.EPOCH));
  }

  private static Text text(Version version) {
    return new Text(
        version.words(), version.written(), version.version(), version.by(), version.at());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Version> history(PartnershipId partnership, String key) {
    return jdbc.sql(
            """
            select * from alliances.shared_text where partnership = :partnership and key = :key
            order by version desc
            """)
        .param("partnership", partnership.value())
        .param("key", key)
        .query(TextTable::version)
        .list();
  }

  @Override
  @Transactional
  public Saved save(
      Seat by, String key, String what, String path, Language written, String words, int base) {
    by.requireWorks();
    if (key.length() > 120 || words.length() > LONGEST) {
      throw new IllegalArgumentException("Too long a key or text");
    }
    lock(by.partnership(), key);
    List<Version> before = history(by.partnership(), key);
    Text current = read(by.partnership(), key);
    if (current.words().equals(words) && current.version() > 0) {
      return new Kept(current);
    }
    int next = before.isEmpty() ? 1 : before.get(0).version() + 1;
    boolean overtaken = current.version() != base;
    if (overtaken) {
      return aside(by, key, what, path, written, words, base, before, current, next);
    }
    add(by, key, written, words, base, next, false);
    return new Kept(read(by.partnership(), key));
  }

  private Saved aside(
      Seat by,
      String key,
      String what,
      String path,
      Language written,
      String words,
      int base,
      List<Version> before,
      Text current,
      int next) {
    Optional<Version> twice =
        before.stream()
            .filter(old -> old.aside() && old.by().equals(by.id()) && old.words().equals(words))
            .findFirst();
    if (twice.isPresent()) {
      return new SetAside(current, twice.get().version());
    }
    add(by, key, written, words, base, next, true);
    trail.tell(by, by.id(), BESIDE, Map.of("what", what), path);
    SeatId other = current.by();
    if (other != null && !other.equals(by.id())) {
      trail.tell(by, other, OVERTAKEN, Map.of("what", what), path);
    }
    return new SetAside(current, next);
  }

  /** Makes savers of one text wait for each other. */
  private void lock(PartnershipId partnership, String key) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", partnership + " " + key)
        .query((row, number) -> number)
        .list();
  }

  private void add(
      Seat by, String key, Language written, String words, int base, int version, boolean aside) {
    jdbc.sql(
            """
            insert into alliances.shared_text (partnership, key, version, aside, written, words, base,
              seat, at)
            values (:partnership, :key, :version, :aside, :written, :words, :base, :seat, :at)
            """)
        .param("partnership", by.partnership().value())
        .param("key", key)
        .param("version", version)
        .param("aside", aside)
        .param("written", written.code())
        .param("words", words)
        .param("base", base)
        .param("seat", by.id().value())
        .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
        .update();
  }

  private static Version version(ResultSet row, int number) throws SQLException {
    return new Version(
        row.getString("words"),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getInt("version"),
        row.getBoolean("aside"),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getTimestamp("at").toInstant());
  }
}
