package org.corridor.communities.threads.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members translated for each other, and who waits for a translation, in PostgreSQL. */
@Repository
class Translations {

  private final JdbcClient jdbc;
  private final PresentPeople present;

  Translations(JdbcClient jdbc, PresentPeople present) {
    this.jdbc = jdbc;
    this.present = present;
  }

  private record Line(Translation given, String name, @Nullable UUID person) {}

  /** By the post; the newest of each language first. */
  Map<Long, List<Translation>> of(Collection<Long> posts, Sight sight) {
    if (posts.isEmpty()) {
      return Map.of();
    }
    List<Line> lines =
        sight
            .in(
                jdbc.sql(
                    """
                    select g.*, pa.name, pa.person from communities.translation g
                    join communities.membership pa on pa.id = g.author
                    where g.post = any (:posts) and g.hidden_at is null
                      and (pa.person is null or pa.person <> all (:apart::uuid[]))
                    order by g.post, g.language, g.written_at desc, g.id
                    """))
            .param("posts", posts.toArray(Long[]::new))
            .query(
                (row, number) -> {
                  UUID person = row.getObject("person", UUID.class);
                  return new Line(
                      new Translation(
                          row.getObject("id", UUID.class),
                          row.getLong("post"),
                          Language.of(row.getString("language")).orElse(Language.EN),
                          null,
                          person != null && person.equals(sight.me()),
                          row.getString("words"),
                          row.getString("html"),
                          row.getTimestamp("written_at").toInstant(),
                          row.getInt("revision")),
                      row.getString("name"),
                      person);
                })
            .list();
    Set<PersonId> all = new HashSet<>();
    for (Line line : lines) {
      if (line.person() != null) {
        all.add(new PersonId(line.person()));
      }
    }
    Set<PersonId> there = all.isEmpty() ? all : present.present(all);
    List<Translation> named = new ArrayList<>();
    lines.forEach(line -> named.add(named(line, there)));
    return named.stream().collect(Collectors.groupingBy(Translation::post));
  }

  private static Translation named(Line line, Set<PersonId> there) {
    Translation one = line.given();
    String by =
        line.person() != null && there.contains(new PersonId(line.person())) ? line.name() : null;
    return new Translation(
        one.id(),
        one.post(),
        one.language(),
        by,
        one.mine(),
        one.words(),
        one.html(),
        one.at(),
        one.revision());
  }

  /** One's own of this language is replaced. */
  void give(UUID id, long post, Language language, long author, String words, Instant now) {
    int changed =
        jdbc.sql(
                """
                update communities.translation set words = :words, html = :html, written_at = :now,
                  revision = revision + 1
                where post = :post and language = :language and author = :author
                """)
            .param("words", words)
            .param("html", Markdown.html(words))
            .param("now", Timestamp.from(now))
            .param("post", post)
            .param("language", language.code())
            .param("author", author)
            .update();
    if (changed == 0) {
      jdbc.sql(
              """
              insert into communities.translation
                (id, post, language, author, words, html, written_at, revision)
              values (:id, :post, :language, :author, :words, :html, :now, 0)
              on conflict (id) do nothing
              """)
          .param("id", id)
          .param("post", post)
          .param("language", language.code())
          .param("author", author)
          .param("words", words)
          .param("html", Markdown.html(words))
          .param("now", Timestamp.from(now))
          .update();
    }
  }

  void takeBack(UUID id, PersonId person) {
    jdbc.sql(
            """
            delete from communities.translation g using communities.membership m
            where g.id = :id and m.id = g.author and m.person = :person
            """)
        .param("id", id)
        .param("person", person.value())
        .update();
  }

  void wish(long post, Language language, PersonId person) {
    jdbc.sql(
            """
            insert into communities.translation_wish (post, language, person)
            values (:post, :language, :person) on conflict do nothing
            """)
        .param("post", post)
        .param("language", language.code())
        .param("person", person.value())
        .update();
  }

  /** Those who wait for it; once asked, they wait no longer. */
  List<PersonId> fulfil(long post, Language language) {
    return jdbc.sql(
            """
            delete from communities.translation_wish where post = :post and language = :language
            returning person
            """)
        .param("post", post)
        .param("language", language.code())
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Into which languages readers want this post. */
  List<Language> wished(long post) {
    return jdbc.sql("select distinct language from communities.translation_wish where post = :post")
        .param("post", post)
        .query((row, number) -> Language.of(row.getString(1)).orElse(Language.EN))
        .list();
  }
}
