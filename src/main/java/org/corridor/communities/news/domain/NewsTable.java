package org.corridor.communities.news.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.communities.news.NewsId;
import org.corridor.communities.news.NewsKind;
import org.corridor.communities.news.Tag;
import org.corridor.communities.news.domain.NewsItem.State;
import org.corridor.communities.writing.Folded;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** News in PostgreSQL. */
@Repository
class NewsTable {

  private static final String PUBLIC =
      "state = 'PUBLISHED' and not hidden and shown_until >= :today and person <> all (:unseen)";

  private final JdbcClient jdbc;
  private final JsonMapper mapper = JsonMapper.shared();

  NewsTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A second time, as by a double click, changes nothing. */
  void add(NewsItem one) {
    params(
            jdbc.sql(
                """
                insert into communities.news (id, person, kind, story, language, country, tags,
                  deadline, shown_until, state, hidden, reason, revision, changed_at, published_at,
                  found_by)
                values (:id, :person, :kind, :story::jsonb, :language, :country, :tags, :deadline,
                  :shown, :state, :hidden, :reason, :revision, :changed, :published, :found)
                on conflict (id) do nothing
                """),
            one)
        .param("person", one.author().value())
        .update();
  }

  void save(NewsItem one) {
    params(
            jdbc.sql(
                """
                update communities.news set kind = :kind, story = :story::jsonb, language = :language,
                  country = :country, tags = :tags, deadline = :deadline, shown_until = :shown,
                  state = :state, hidden = :hidden, reason = :reason, revision = :revision,
                  changed_at = :changed, published_at = :published, found_by = :found
                where id = :id
                """),
            one)
        .update();
  }

  private JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, NewsItem one) {
    Story story = one.story();
    return sql.param("id", one.id().value())
        .param("kind", story.kind().name())
        .param("story", mapper.writeValueAsString(story))
        .param("language", story.language().code())
        .param("country", story.country())
        .param("tags", story.tags().stream().map(Tag::code).toArray(String[]::new))
        .param("deadline", story.deadline(), Types.DATE)
        .param("shown", one.shownUntil(), Types.DATE)
        .param("state", one.state().name())
        .param("hidden", one.hidden())
        .param("reason", one.reason())
        .param("revision", one.revision())
        .param("changed", Timestamp.from(one.changed()))
        .param(
            "published",
            one.published() == null ? null : Timestamp.from(one.published()),
            Types.TIMESTAMP)
        .param("found", Folded.of(story.title(), story.byline(), story.text()));
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update communities.news set hidden = :hidden where id = :id")
        .param("id", id)
        .param("hidden", hidden)
        .update();
  }

  void remove(NewsId id) {
    jdbc.sql("delete from communities.news where id = :id").param("id", id.value()).update();
  }

  void removeAll(PersonId author) {
    jdbc.sql("delete from communities.news where person = :person")
        .param("person", author.value())
        .update();
  }

  Optional<NewsItem> find(UUID id) {
    return jdbc.sql("select * from communities.news where id = :id")
        .param("id", id)
        .query(this::item)
        .optional();
  }

  Optional<NewsItem> lock(NewsId id) {
    return jdbc.sql("select * from communities.news where id = :id for update")
        .param("id", id.value())
        .query(this::item)
        .optional();
  }

  List<NewsItem> of(PersonId author) {
    return jdbc.sql(
            "select * from communities.news where person = :person order by changed_at desc, id")
        .param("person", author.value())
        .query(this::item)
        .list();
  }

  /** How many pieces of this author are published and stand. */
  int approved(PersonId author) {
    return jdbc.sql(
            """
            select count(*) from communities.news
            where person = :person and state = 'PUBLISHED' and not hidden
            """)
        .param("person", author.value())
        .query(Integer.class)
        .single();
  }

  /** What a steward is to read, the oldest first. */
  List<NewsItem> waiting(int most) {
    return jdbc.sql(
            """
            select * from communities.news where state = 'WAITING' and not hidden
            order by changed_at, id limit :most
            """)
        .param("most", most)
        .query(this::item)
        .list();
  }

  List<UUID> authors(LocalDate today) {
    return jdbc.sql("select distinct person from communities.news where " + PUBLIC)
        .param("today", today)
        .param("unseen", new UUID[0])
        .query(UUID.class)
        .list();
  }

  Set<String> countries(LocalDate today, Set<UUID> unseen) {
    return jdbc.sql(
            "select distinct country from communities.news where country <> '' and " + PUBLIC)
        .param("today", today)
        .param("unseen", unseen.toArray(UUID[]::new))
        .query(String.class)
        .set();
  }

  int count(NewsQuestion question, LocalDate today, Set<UUID> unseen) {
    return jdbc.sql("select count(*) from communities.news where " + where(question))
        .params(params(question, today, unseen))
        .query(Integer.class)
        .single();
  }

  List<NewsItem> list(
      NewsQuestion question, LocalDate today, Set<UUID> unseen, int most, int skip) {
    Map<String, @Nullable Object> params = params(question, today, unseen);
    params.put("most", most);
    params.put("skip", skip);
    return jdbc.sql(
            "select * from communities.news where "
                + where(question)
                + " order by "
                + (question.soonest() ? "deadline nulls last, " : "")
                + "published_at desc, id limit :most offset :skip")
        .params(params)
        .query(this::item)
        .list();
  }

  private static String where(NewsQuestion question) {
    return PUBLIC
        + (Folded.query(question.words()).isEmpty()
            ? ""
            : " and words @@ to_tsquery('simple', :words)")
        + (question.kinds().isEmpty() ? "" : " and kind = any (:kinds)")
        + (question.tag() == null ? "" : " and :tag = any (tags)")
        + (question.country().isEmpty() ? "" : " and (country = :country or country = '')")
        + (question.language().isEmpty() ? "" : " and language = :language");
  }

  private static Map<String, @Nullable Object> params(
      NewsQuestion question, LocalDate today, Set<UUID> unseen) {
    Tag tag = question.tag();
    Map<String, @Nullable Object> params = new HashMap<>();
    params.put("today", today);
    params.put("unseen", unseen.toArray(UUID[]::new));
    params.put("words", Folded.query(question.words()));
    params.put("kinds", question.kinds().stream().map(NewsKind::name).toArray(String[]::new));
    params.put("tag", tag == null ? "" : tag.code());
    params.put("country", question.country());
    params.put("language", question.language());
    return params;
  }

  private NewsItem item(ResultSet row, int number) throws SQLException {
    return new NewsItem(
        new NewsId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        mapper.readValue(row.getString("story"), Story.class),
        State.valueOf(row.getString("state")),
        row.getBoolean("hidden"),
        row.getString("reason"),
        row.getObject("shown_until", LocalDate.class),
        row.getInt("revision"),
        row.getTimestamp("changed_at").toInstant(),
        Stream.ofNullable(row.getTimestamp("published_at"))
            .map(Timestamp::toInstant)
            .findFirst()
            .orElse(null));
  }
}
