package org.corridor.communities.threads.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.Muting;
import org.corridor.communities.threads.ThreadId;
import org.corridor.communities.threads.Threads;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other ways of reading and writing are given. */
@Service
@Transactional(readOnly = true)
class ThreadsForOthers implements Threads {

  private final WritePosts write;
  private final JdbcClient jdbc;
  private final Muting muting;
  private final PresentPeople present;

  ThreadsForOthers(WritePosts write, JdbcClient jdbc, Muting muting, PresentPeople present) {
    this.write = write;
    this.jdbc = jdbc;
    this.muting = muting;
    this.present = present;
  }

  @Override
  @Transactional
  public int reply(ThreadId thread, PersonId member, String words, Language written, UUID key) {
    return write.reply(thread, member, new WritePosts.Words(key, words, written));
  }

  @Override
  public List<Said> since(CircleId circle, PersonId reader, Instant since, int most) {
    return said(
        Optional.of(reader),
        "t.circle = :circle and t.last_at > :since and p.written_at > :since",
        "order by p.written_at, p.id limit :most",
        Map.of("circle", circle.value(), "since", Timestamp.from(since), "most", most));
  }

  @Override
  public List<Said> shown(List<Long> posts, Optional<PersonId> reader) {
    return posts.isEmpty()
        ? List.of()
        : said(
            reader,
            "p.id = any (:posts)",
            "order by array_position(:posts, p.id)",
            Map.of("posts", posts.toArray(Long[]::new)));
  }

  @Override
  public Optional<Said> post(ThreadId thread, int number, PersonId reader) {
    return said(
            Optional.of(reader),
            "p.thread = :thread and p.number = :number",
            "",
            Map.of("thread", thread.value(), "number", number))
        .stream()
        .findFirst();
  }

  /** The latest posts of an open circle, as everybody reads them. */
  List<Said> latest(CircleId circle, int most) {
    return said(
        Optional.empty(),
        """
        t.id in (select id from communities.thread
          where circle = :circle order by last_at desc limit :most)
        """,
        "order by p.written_at desc, p.id desc limit :most",
        Map.of("circle", circle.value(), "most", most));
  }

  private List<Said> said(
      Optional<PersonId> reader, String which, String order, Map<String, ?> parameters) {
    String sight =
        String.join(" and ", which, Sight.CIRCLE, Sight.THREAD, Sight.POST) + " " + order;
    List<Line> lines =
        Sight.of(reader, muting)
            .in(
                jdbc.sql(
                    """
                    select p.*, t.title, t.written title_written, t.circle, pa.name, pa.person
                    from communities.post p
                    """
                        + Sight.JOINS
                        + " where "
                        + sight))
            .params(parameters)
            .query(ThreadsForOthers::line)
            .list();
    Set<PersonId> all = new HashSet<>();
    lines.forEach(line -> Optional.ofNullable(line.person()).ifPresent(all::add));
    Set<PersonId> there = present.present(all);
    return lines.stream()
        .map(line -> line.by(line.person() != null && there.contains(line.person())))
        .toList();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    return new Line(
        ThreadTable.post(row, number),
        new CircleId(row.getObject("circle", UUID.class)),
        row.getString("title"),
        Language.of(row.getString("title_written")).orElse(Language.EN),
        row.getString("name"),
        person == null ? null : new PersonId(person));
  }

  private record Line(
      Post post,
      CircleId circle,
      String title,
      Language titleWritten,
      String name,
      @Nullable PersonId person) {

    Said by(boolean there) {
      return new Said(
          circle,
          post.thread(),
          title,
          titleWritten,
          post.number(),
          there ? name : null,
          post.written(),
          post.words(),
          post.html(),
          post.at());
    }
  }
}
