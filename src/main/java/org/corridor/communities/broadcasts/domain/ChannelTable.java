package org.corridor.communities.broadcasts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.communities.broadcasts.domain.Channel.Kind;
import org.corridor.communities.writing.Folded;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Channels, their editors and their schedule in PostgreSQL. */
@Repository
class ChannelTable {

  private final JdbcClient jdbc;
  private final JsonMapper mapper = JsonMapper.shared();

  ChannelTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is looked for.
   *
   * @param kind null for any
   */
  record Search(String words, @Nullable Kind kind, String language) {}

  /** Whose channels are left out. */
  record Unseen(Set<UUID> people, Set<UUID> circles, Set<UUID> organisations) {}

  /** Somebody who writes for a channel. */
  record Editor(PersonId person, String name) {}

  void add(Channel one) {
    params(
            jdbc.sql(
                """
                insert into communities.channel (id, person, kind, facts, language, circle,
                  organisation, hidden, key, revision, changed_at, found_by)
                values (:id, :person, :kind, :facts::jsonb, :language, :circle, :organisation, :hidden,
                  :key, :revision, :changed, :found)
                on conflict (id) do nothing
                """),
            one)
        .param("person", one.owner() == null ? null : one.owner().value(), Types.OTHER)
        .param("circle", one.circle(), Types.OTHER)
        .param("organisation", one.organisation(), Types.OTHER)
        .update();
  }

  void save(Channel one) {
    params(
            jdbc.sql(
                """
                update communities.channel set kind = :kind, facts = :facts::jsonb,
                  language = :language, hidden = :hidden, key = :key, revision = :revision,
                  changed_at = :changed, found_by = :found
                where id = :id
                """),
            one)
        .update();
  }

  private JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, Channel one) {
    return sql.param("id", one.id().value())
        .param("kind", one.facts().kind().name())
        .param("facts", mapper.writeValueAsString(one.facts()))
        .param("language", one.facts().language().code())
        .param("hidden", one.hidden())
        .param("key", one.key())
        .param("revision", one.revision())
        .param("changed", Timestamp.from(one.changed()))
        .param("found", Folded.of(one.facts().title(), one.facts().about()));
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update communities.channel set hidden = :hidden where id = :id")
        .param("id", id)
        .param("hidden", hidden)
        .update();
  }

  void remove(ChannelId id) {
    jdbc.sql("delete from communities.channel where id = :id").param("id", id.value()).update();
  }

  Optional<Channel> find(ChannelId id) {
    return jdbc.sql("select * from communities.channel where id = :id")
        .param("id", id.value())
        .query(this::channel)
        .optional();
  }

  List<Channel> ofCircle(UUID circle, int most) {
    return jdbc.sql(
            """
            select * from communities.channel where circle = :circle and not hidden
            order by changed_at desc, id limit :most
            """)
        .param("circle", circle)
        .param("most", most)
        .query(this::channel)
        .list();
  }

  List<Channel> of(PersonId person) {
    return jdbc.sql(
            """
            select * from communities.channel c where person = :person
              or exists (select 1 from communities.channel_editor e
                where e.channel = c.id and e.person = :person)
            order by changed_at desc, id
            """)
        .param("person", person.value())
        .query(this::channel)
        .list();
  }

  /** Everybody who began a channel, every circle and every organisation that has one. */
  Unseen all() {
    return new Unseen(values("person"), values("circle"), values("organisation"));
  }

  private Set<UUID> values(String column) {
    return jdbc.sql(
            "select distinct %1$s from communities.channel where %1$s is not null"
                .formatted(column))
        .query(UUID.class)
        .set();
  }

  int count(Search search, Unseen unseen) {
    return jdbc.sql("select count(*) from communities.channel where " + where(search))
        .params(params(search, unseen))
        .query(Integer.class)
        .single();
  }

  /** Those with the newest post first. */
  List<Channel> list(Search search, Unseen unseen, int most, int skip) {
    Map<String, @Nullable Object> params = params(search, unseen);
    params.put("most", most);
    params.put("skip", skip);
    return jdbc.sql(
            "select * from communities.channel where "
                + where(search)
                + " order by (select max(p.published_at) from communities.channel_post p"
                + " where p.channel = channel.id and p.state = 'PUBLISHED' and not p.hidden)"
                + " desc nulls last, id limit :most offset :skip")
        .params(params)
        .query(this::channel)
        .list();
  }

  private static String where(Search search) {
    return """
        not hidden
        and (circle is not null or organisation is not null or person <> all (:people))
        and (circle is null or circle <> all (:circles))
        and (organisation is null or organisation <> all (:organisations))
        """
        + (Folded.query(search.words()).isEmpty()
            ? ""
            : " and words @@ to_tsquery('simple', :words)")
        + (search.kind() == null ? "" : " and kind = :kind")
        + (search.language().isEmpty() ? "" : " and language = :language");
  }

  private static Map<String, @Nullable Object> params(Search search, Unseen unseen) {
    Map<String, @Nullable Object> params = new HashMap<>();
    params.put("people", unseen.people().toArray(UUID[]::new));
    params.put("circles", unseen.circles().toArray(UUID[]::new));
    params.put("organisations", unseen.organisations().toArray(UUID[]::new));
    params.put("words", Folded.query(search.words()));
    params.put("kind", search.kind() == null ? "" : search.kind().name());
    params.put("language", search.language());
    return params;
  }

  List<Editor> editors(ChannelId channel) {
    return jdbc.sql(
            "select person, name from communities.channel_editor where channel = :channel order by since")
        .param("channel", channel.value())
        .query(
            (row, number) ->
                new Editor(
                    new PersonId(row.getObject("person", UUID.class)), row.getString("name")))
        .list();
  }

  void addEditor(ChannelId channel, PersonId person, String name, Instant now) {
    jdbc.sql(
            """
            insert into communities.channel_editor (channel, person, name, since)
            values (:channel, :person, :name, :now)
            on conflict (channel, person) do update set name = excluded.name
            """)
        .param("channel", channel.value())
        .param("person", person.value())
        .param("name", name)
        .param("now", Timestamp.from(now))
        .update();
  }

  void removeEditor(ChannelId channel, PersonId person) {
    jdbc.sql("delete from communities.channel_editor where channel = :channel and person = :person")
        .param("channel", channel.value())
        .param("person", person.value())
        .update();
  }

  void add(Transmission one) {
    jdbc.sql(
            """
            insert into communities.transmission (id, channel, title, starts, minutes, stream)
            values (:id, :channel, :title, :starts, :minutes, :stream) on conflict (id) do nothing
            """)
        .param("id", one.id())
        .param("channel", one.channel().value())
        .param("title", one.title())
        .param("starts", Timestamp.from(one.starts()))
        .param("minutes", one.minutes())
        .param("stream", one.stream())
        .update();
  }

  void removeTransmission(ChannelId channel, UUID id) {
    jdbc.sql("delete from communities.transmission where id = :id and channel = :channel")
        .param("id", id)
        .param("channel", channel.value())
        .update();
  }

  /** Those that are not over, the next first. */
  List<Transmission> schedule(Set<UUID> channels, Instant now, int most) {
    return jdbc.sql(
            """
            select * from communities.transmission where channel = any (:channels)
              and starts + minutes * interval '1 minute' > :now
            order by starts, id limit :most
            """)
        .param("channels", channels.toArray(UUID[]::new))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query(
            (row, number) ->
                new Transmission(
                    row.getObject("id", UUID.class),
                    new ChannelId(row.getObject("channel", UUID.class)),
                    row.getString("title"),
                    row.getTimestamp("starts").toInstant(),
                    row.getInt("minutes"),
                    row.getString("stream")))
        .list();
  }

  /** What belongs to nobody else goes; a channel of others stays without whoever began it. */
  void erase(PersonId person) {
    for (String sql :
        List.of(
            "delete from communities.channel_post where person = :person",
            "delete from communities.channel_editor where person = :person",
            """
            update communities.channel c set person = null where person = :person
              and (circle is not null or organisation is not null or exists
                (select 1 from communities.channel_editor e where e.channel = c.id))
            """,
            "delete from communities.channel where person = :person")) {
      jdbc.sql(sql).param("person", person.value()).update();
    }
  }

  private Channel channel(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    return new Channel(
        new ChannelId(row.getObject("id", UUID.class)),
        person == null ? null : new PersonId(person),
        mapper.readValue(row.getString("facts"), Channel.Facts.class),
        row.getObject("circle", UUID.class),
        row.getObject("organisation", UUID.class),
        row.getBoolean("hidden"),
        row.getString("key"),
        row.getInt("revision"),
        row.getTimestamp("changed_at").toInstant());
  }
}
