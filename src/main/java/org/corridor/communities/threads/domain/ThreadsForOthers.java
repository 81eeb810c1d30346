package org.corridor.communities.threads.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
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
        "t.circle = :circle and p.written_at > :since",
        " order by p.written_at, p.id limit " + most,
        circle.value(),
        since,
        0,
        0);
  }

  @Override
  public Optional<Said> post(ThreadId thread, int number, PersonId reader) {
    return said(
            Optional.of(reader),
            "p.thread = :thread and p.number = :number",
            "",
            null,
            Instant.EPOCH,
            thread.value(),
            number)
        .stream()
        .findFirst();
  }

  /** The latest posts of an open circle, as everybody reads them. */
  List<Said> latest(CircleId circle, int most) {
    return said(
        Optional.empty(),
        "t.circle = :circle",
        " order by p.written_at desc, p.id desc limit " + most,
        circle.value(),
        Instant.EPOCH,
        0,
        0);
  }

  private List<Said> said(
      Optional<PersonId> reader,
      String which,
      String order,
      @Nullable UUID circle,
      Instant since,
      long thread,
      int number) {
    List<Line> lines =
        Sight.of(reader, muting)
            .in(
                jdbc.sql(
                    "select p.*, t.title, t.written title_written, t.circle, pa.name, pa.person"
                        + " from communities.post p "
                        + Sight.JOINS
                        + " where "
                        + which
                        + " and "
                        + Sight.CIRCLE
                        + " and "
                        + Sight.THREAD
                        + " and "
                        + Sight.POST
                        + order))
            .param("circle", circle, Types.OTHER)
            .param("since", Timestamp.from(since))
            .param("thread", thread)
            .param("number", number)
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
