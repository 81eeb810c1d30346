package org.corridor.communities.proofs.domain;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.proofs.Records;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.platform.mail.SiteAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Records, in PostgreSQL. */
@Service
@Transactional
class KeepRecords implements Records {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT = 16;

  private final JdbcClient jdbc;
  private final SiteKeys keys;
  private final SiteAddress site;
  private final PresentPeople present;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  KeepRecords(
      JdbcClient jdbc, SiteKeys keys, SiteAddress site, PresentPeople present, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.site = site;
    this.present = present;
    this.clock = clock;
  }

  @Override
  public void begin(UUID record) {
    jdbc.sql(
            "insert into communities.record (id, begun_at) values (:id, :now) on conflict do nothing")
        .param("id", record)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  @Override
  public int append(UUID record, String kind, Map<String, ?> facts, List<Word> words) {
    jdbc.sql("select id from communities.record where id = :id for update")
        .param("id", record)
        .query(UUID.class)
        .single();
    Entry last =
        jdbc.sql(
                """
                select number, body, hash from communities.record_entry
                where record = :id order by number desc limit 1
                """)
            .param("id", record)
            .query(Entry.class)
            .optional()
            .orElse(new Entry(0, "", Chain.start(record.toString())));
    int number = last.number() + 1;
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("n", number);
    body.put("kind", kind);
    body.put("at", now().toString());
    List<Said> said = words.stream().map(word -> salted(number, word)).toList();
    said.forEach(one -> body.put(one.role(), Chain.commitment(one.salt(), one.words())));
    body.putAll(facts);
    String json = mapper.writeValueAsString(body);
    jdbc.sql("insert into communities.record_entry values (:record, :number, :body, :hash)")
        .param("record", record)
        .param("number", number)
        .param("body", json)
        .param("hash", Chain.next(last.hash(), json))
        .update();
    said.forEach(one -> add(record, one));
    return number;
  }

  private static Said salted(int entry, Word word) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return new Said(
        entry, word.role(), word.person(), word.words(), HexFormat.of().formatHex(salt));
  }

  private void add(UUID record, Said said) {
    jdbc.sql(
            """
            insert into communities.record_word (record, entry, role, person, words, salt)
            values (:record, :entry, :role, :person, :words, :salt)
            """)
        .param("record", record)
        .param("entry", said.entry())
        .param("role", said.role())
        .param("person", said.person().value())
        .param("words", said.words())
        .param("salt", said.salt())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> entries(UUID record) {
    return jdbc.sql(
            "select number, body, hash from communities.record_entry where record = :id order by number")
        .param("id", record)
        .query(Entry.class)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Said> words(UUID record) {
    return jdbc.sql("select * from communities.record_word where record = :id order by entry, role")
        .param("id", record)
        .query(
            (row, number) ->
                new Said(
                    row.getInt("entry"),
                    row.getString("role"),
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getString("words"),
                    row.getString("salt")))
        .list();
  }

  @Override
  public byte[] file(UUID record) {
    List<Said> words = words(record);
    Set<PersonId> there = present.present(words.stream().map(Said::person).distinct().toList());
    return RecordFile.write(
        record,
        site.of("/verify"),
        now(),
        entries(record),
        words.stream().filter(one -> there.contains(one.person())).toList(),
        keys.current());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public void remove(UUID record) {
    jdbc.sql("delete from communities.record where id = :id").param("id", record).update();
  }
}
