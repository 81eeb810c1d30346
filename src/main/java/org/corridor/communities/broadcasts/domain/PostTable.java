package org.corridor.communities.broadcasts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.communities.broadcasts.domain.Post.State;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Posts of channels and their sound in PostgreSQL. */
@Repository
class PostTable {

  private static final String PUBLIC =
      "channel = :channel and state = 'PUBLISHED' and not hidden and person <> all (:unseen)";

  private final JdbcClient jdbc;
  private final JsonMapper mapper = JsonMapper.shared();

  PostTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Post one) {
    params(
            jdbc.sql(
                """
                insert into communities.channel_post (id, channel, person, facts, state, hidden,
                  sound_format, sound_bytes, sound_seconds, revision, changed_at, published_at)
                values (:id, :channel, :person, :facts::jsonb, :state, :hidden, :format, :bytes,
                  :seconds, :revision, :changed, :published)
                on conflict (id) do nothing
                """),
            one)
        .param("channel", one.channel().value())
        .param("person", one.author().value())
        .update();
  }

  void save(Post one) {
    params(
            jdbc.sql(
                """
                update communities.channel_post set facts = :facts::jsonb, state = :state,
                  hidden = :hidden, sound_format = :format, sound_bytes = :bytes,
                  sound_seconds = :seconds, revision = :revision, changed_at = :changed,
                  published_at = :published
                where id = :id
                """),
            one)
        .update();
  }

  private JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, Post one) {
    Sound.Facts sound = one.sound();
    return sql.param("id", one.id())
        .param("facts", mapper.writeValueAsString(one.facts()))
        .param("state", one.state().name())
        .param("hidden", one.hidden())
        .param("format", sound == null ? null : sound.format().name(), Types.VARCHAR)
        .param("bytes", sound == null ? null : sound.bytes(), Types.INTEGER)
        .param("seconds", sound == null ? null : sound.seconds(), Types.INTEGER)
        .param("revision", one.revision())
        .param("changed", Timestamp.from(one.changed()))
        .param(
            "published",
            one.published() == null ? null : Timestamp.from(one.published()),
            Types.TIMESTAMP);
  }

  void put(UUID post, byte[] sound) {
    jdbc.sql(
            """
            insert into communities.channel_sound (post, content) values (:post, :content)
            on conflict (post) do update set content = excluded.content
            """)
        .param("post", post)
        .param("content", sound)
        .update();
  }

  void removeSound(UUID post) {
    jdbc.sql("delete from communities.channel_sound where post = :post")
        .param("post", post)
        .update();
  }

  /** Part of a sound, from a byte on; nothing where there is none. */
  byte[] part(UUID post, int from, int length) {
    return jdbc.sql(
            """
            select substring(content from :from for :length) as part
            from communities.channel_sound where post = :post
            """)
        .param("post", post)
        .param("from", from + 1)
        .param("length", length)
        .query((row, number) -> row.getBytes("part"))
        .optional()
        .orElse(new byte[0]);
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update communities.channel_post set hidden = :hidden where id = :id")
        .param("id", id)
        .param("hidden", hidden)
        .update();
  }

  void remove(UUID id) {
    jdbc.sql("delete from communities.channel_post where id = :id").param("id", id).update();
  }

  Optional<Post> find(UUID id) {
    return jdbc.sql("select * from communities.channel_post where id = :id")
        .param("id", id)
        .query(this::post)
        .optional();
  }

  Optional<Post> lock(UUID id) {
    return jdbc.sql("select * from communities.channel_post where id = :id for update")
        .param("id", id)
        .query(this::post)
        .optional();
  }

  /** All that its editors work on, the latest first. */
  List<Post> notPublished(ChannelId channel, int most) {
    return jdbc.sql(
            """
            select * from communities.channel_post where channel = :channel
              and (state = 'DRAFT' or hidden) order by changed_at desc, id limit :most
            """)
        .param("channel", channel.value())
        .param("most", most)
        .query(this::post)
        .list();
  }

  List<Post> of(PersonId author) {
    return jdbc.sql(
            "select * from communities.channel_post where person = :person order by changed_at desc, id")
        .param("person", author.value())
        .query(this::post)
        .list();
  }

  List<UUID> authors(ChannelId channel) {
    return jdbc.sql("select distinct person from communities.channel_post where channel = :channel")
        .param("channel", channel.value())
        .query(UUID.class)
        .list();
  }

  int count(ChannelId channel, Set<UUID> unseen) {
    return jdbc.sql("select count(*) from communities.channel_post where " + PUBLIC)
        .param("channel", channel.value())
        .param("unseen", unseen.toArray(UUID[]::new))
        .query(Integer.class)
        .single();
  }

  List<Post> list(ChannelId channel, Set<UUID> unseen, int most, int skip) {
    return jdbc.sql(
            "select * from communities.channel_post where "
                + PUBLIC
                + " order by published_at desc, id limit :most offset :skip")
        .param("channel", channel.value())
        .param("unseen", unseen.toArray(UUID[]::new))
        .param("most", most)
        .param("skip", skip)
        .query(this::post)
        .list();
  }

  private Post post(ResultSet row, int number) throws SQLException {
    String format = row.getString("sound_format");
    Timestamp published = row.getTimestamp("published_at");
    return new Post(
        row.getObject("id", UUID.class),
        new ChannelId(row.getObject("channel", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        mapper.readValue(row.getString("facts"), Post.Facts.class),
        State.valueOf(row.getString("state")),
        row.getBoolean("hidden"),
        format == null
            ? null
            : new Sound.Facts(
                Sound.Format.valueOf(format),
                row.getInt("sound_bytes"),
                row.getInt("sound_seconds")),
        row.getInt("revision"),
        row.getTimestamp("changed_at").toInstant(),
        published == null ? null : published.toInstant());
  }
}
