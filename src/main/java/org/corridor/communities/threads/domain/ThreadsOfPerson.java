package org.corridor.communities.threads.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.corridor.communities.threads.ThreadId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is held of somebody in threads, in PostgreSQL. */
@Repository
class ThreadsOfPerson {

  private static final String MINE =
      "(select id from communities.membership where person = :person)";

  private final JdbcClient jdbc;

  ThreadsOfPerson(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What somebody wrote.
   *
   * @param title of the thread, where they began it; else empty
   */
  record Written(
      String path,
      String title,
      String written,
      String words,
      Instant at,
      String edited,
      String removed,
      boolean hidden) {}

  /** What links somebody with what others wrote: thanked, asked for, read, named. */
  record Touched(String what, String path, String detail) {}

  List<Written> written(PersonId person) {
    return written(
        """
        select t.id, p.number, case when p.number = 1 then t.title else '' end title, p.written,
          p.words, p.written_at, coalesce(p.edited_at::text, '') edited,
          coalesce(p.removed_at::text, '') removed, p.hidden_at is not null hidden
        from communities.post p join communities.thread t on t.id = p.thread
        where p.author in
        """
            + MINE
            + " order by p.written_at, p.id",
        person);
  }

  List<Written> translated(PersonId person) {
    return written(
        """
        select t.id, p.number, '' title, g.language written, g.words, g.written_at, '' edited,
          '' removed, g.hidden_at is not null hidden
        from communities.translation g join communities.post p on p.id = g.post
        join communities.thread t on t.id = p.thread
        where g.author in
        """
            + MINE
            + " order by g.written_at, g.id",
        person);
  }

  private List<Written> written(String sql, PersonId person) {
    return jdbc.sql(sql)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Written(
                    new ThreadId(row.getLong("id")).path(row.getInt("number")),
                    row.getString("title"),
                    row.getString("written"),
                    row.getString("words"),
                    row.getTimestamp("written_at").toInstant(),
                    row.getString("edited"),
                    row.getString("removed"),
                    row.getBoolean("hidden")))
        .list();
  }

  List<Touched> touched(PersonId person) {
    return jdbc.sql(
            """
            select 'thanked' what, p.thread, p.number, '' detail from communities.thanks k
              join communities.post p on p.id = k.post where k.person = :person
            union all
            select 'wish', p.thread, p.number, w.language from communities.translation_wish w
              join communities.post p on p.id = w.post where w.person = :person
            union all
            select 'read', r.thread, greatest(r.upto, 1), '' from communities.reading r
              where r.person = :person
            union all
            select 'named', p.thread, p.number, '' from communities.mention n
              join communities.post p on p.id = n.post
              join communities.membership m on m.id = n.member where m.person = :person
            order by 1, 2, 3
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Touched(
                    row.getString("what"),
                    new ThreadId(row.getLong("thread")).path(row.getInt("number")),
                    row.getString("detail")))
        .list();
  }

  /** Their words go, and what they left on the words of others; posts of others stay. */
  void forget(PersonId person, Instant now) {
    for (String statement :
        List.of(
            "update communities.post set words = '', html = '', "
                + "removed_at = coalesce(removed_at, :now) where author in "
                + MINE,
            "update communities.thread set title = '' where author in " + MINE,
            """
            update communities.thread t set posts = (select count(*) from communities.post p
              where p.thread = t.id and p.hidden_at is null and p.removed_at is null)
            where t.id in (select thread from communities.post where author in
            """
                + MINE
                + ")",
            "delete from communities.translation where author in " + MINE,
            "delete from communities.mention where member in " + MINE,
            """
            update communities.post set thanks = thanks - 1
            where id in (select post from communities.thanks where person = :person)
            """,
            "delete from communities.thanks where person = :person",
            "delete from communities.translation_wish where person = :person",
            "delete from communities.reading where person = :person")) {
      jdbc.sql(statement)
          .param("person", person.value())
          .param("now", Timestamp.from(now))
          .update();
    }
  }

  /** Words that were taken back before this go for good. */
  void removeTakenBack(Instant before) {
    jdbc.sql(
            """
            update communities.post set words = '', html = ''
            where removed_at < :before and words <> ''
            """)
        .param("before", Timestamp.from(before))
        .update();
  }
}
