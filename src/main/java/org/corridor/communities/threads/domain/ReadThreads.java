package org.corridor.communities.threads.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.Muting;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.communities.circles.domain.InCircle.Standing;
import org.corridor.communities.circles.domain.NoSuchCircle;
import org.corridor.communities.threads.ThreadId;
import org.corridor.communities.threads.Threads;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.Stewardship;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the threads of a circle and the posts of a thread. */
@Service
@Transactional(readOnly = true)
public class ReadThreads {

  public static final int A_PAGE = 20;

  private final JdbcClient jdbc;
  private final InCircle inCircle;
  private final ThreadTable threads;
  private final Translations translations;
  private final Muting muting;
  private final PresentPeople present;
  private final Stewardship stewards;

  ReadThreads(
      JdbcClient jdbc,
      InCircle inCircle,
      ThreadTable threads,
      Translations translations,
      Muting muting,
      PresentPeople present,
      Stewardship stewards) {
    this.jdbc = jdbc;
    this.inCircle = inCircle;
    this.threads = threads;
    this.translations = translations;
    this.muting = muting;
    this.present = present;
    this.stewards = stewards;
  }

  /**
   * A thread in a list.
   *
   * @param author as they show in the circle; null for who is not there
   * @param unread whether something in it is new to this reader; false for a visitor
   */
  public record Row(Conversation thread, @Nullable String author, boolean unread) {}

  /** Which threads of a circle are wanted. */
  public enum Which {
    ALL,
    /** Nobody has answered yet. */
    UNANSWERED,
    /** Something is new to the reader. */
    UNREAD
  }

  /**
   * @param page from 1
   */
  public record Listed(Standing standing, List<Row> rows, Which which, int page, boolean more) {}

  /** Pinned threads first, then those where something was said last. */
  public Listed list(CircleId circle, Which which, int page) {
    Standing standing = inCircle.read(circle);
    Sight sight = Sight.of(inCircle.me(), muting);
    List<Found> found =
        sight
            .in(
                jdbc.sql(
                    """
                    select t.*, ta.name, ta.person, r.upto from communities.thread t
                    join communities.membership ta on ta.id = t.author
                    left join communities.reading r on r.thread = t.id and r.person = :me::uuid
                    where t.circle = :circle and t.posts > 0 and
                    """
                        + Sight.THREAD
                        + condition(which)
                        + " order by t.pinned desc, t.last_at desc, t.id desc"
                        + " offset :from limit :most"))
            .param("circle", circle.value())
            .param("from", (page - 1) * A_PAGE)
            .param("most", A_PAGE + 1)
            .query((row, number) -> new Found(row, number))
            .list();
    boolean more = found.size() > A_PAGE;
    List<Found> shown = more ? found.subList(0, A_PAGE) : found;
    Set<PersonId> there = there(shown.stream().map(Found::person).toList());
    boolean signedIn = inCircle.me().isPresent();
    return new Listed(
        standing,
        shown.stream()
            .map(
                one ->
                    new Row(
                        one.thread(),
                        name(one.name(), one.person(), there),
                        signedIn && one.upto() < one.thread().last()))
            .toList(),
        which,
        page,
        more);
  }

  private static String condition(Which which) {
    return switch (which) {
      case ALL -> "";
      case UNANSWERED -> " and t.posts = 1";
      case UNREAD -> " and coalesce(r.upto, 0) < t.last";
    };
  }

  private record Found(Conversation thread, String name, @Nullable UUID person, int upto) {
    Found(ResultSet row, int number) throws SQLException {
      this(
          ThreadTable.conversation(row, number),
          row.getString("name"),
          row.getObject("person", UUID.class),
          row.getInt("upto"));
    }
  }

  /**
   * A post as this reader sees it.
   *
   * @param author as they show in the circle; null for who is not there
   * @param mine whether the reader wrote it
   * @param thanked whether the reader thanked for it
   * @param given translations that members gave
   */
  public record Shown(
      Post post,
      @Nullable String author,
      boolean host,
      boolean mine,
      boolean thanked,
      List<Translation> given) {}

  /**
   * A page of a thread.
   *
   * @param page from 1
   * @param marks whether the reader may say which post answers what was asked
   */
  public record View(
      Standing standing,
      Conversation thread,
      List<Shown> posts,
      int page,
      boolean marks,
      boolean moderates) {

    public boolean answers() {
      return standing.writes() && !thread.locked();
    }
  }

  /**
   * @throws NoSuchThread where there is none for this reader
   */
  public View show(ThreadId id, int page) {
    Conversation thread = threads.find(id).orElseThrow(NoSuchThread::new);
    Standing standing = standing(thread);
    boolean moderates = standing.isHost() || stewards.amOne();
    Sight sight = Sight.of(inCircle.me(), muting);
    int shownPage = Math.min(Math.max(1, page), thread.pages());
    requireSeen(thread, sight, moderates);
    List<Line> lines = posts(thread, sight, moderates, shownPage);
    if (thread.posts() == 0 && lines.isEmpty()) {
      throw new NoSuchThread();
    }
    Set<PersonId> there = there(lines.stream().map(Line::person).toList());
    var given = translations.of(lines.stream().map(line -> line.post().id()).toList(), sight);
    List<Shown> posts =
        lines.stream()
            .map(
                line ->
                    new Shown(
                        line.post(),
                        name(line.name(), line.person(), there),
                        line.host(),
                        sight.me() != null && sight.me().equals(line.person()),
                        line.thanked(),
                        given.getOrDefault(line.post().id(), List.of())))
            .toList();
    boolean begun = standing.mine().filter(mine -> mine.id() == thread.author()).isPresent();
    return new View(
        standing, thread, posts, shownPage, standing.writes() && (begun || moderates), moderates);
  }

  private Standing standing(Conversation thread) {
    try {
      return inCircle.read(thread.circle());
    } catch (NoSuchCircle e) {
      throw new NoSuchThread();
    }
  }

  /** A thread that is hidden, or begun by somebody apart, is not there. */
  private void requireSeen(Conversation thread, Sight sight, boolean moderates) {
    if (!thread.hidden() && sight.apart().length == 0) {
      return;
    }
    UUID author = personOf(thread.author());
    boolean mine = author != null && author.equals(sight.me());
    if (sight.isApart(author) || thread.hidden() && !moderates && !mine) {
      throw new NoSuchThread();
    }
  }

  private @Nullable UUID personOf(long member) {
    return jdbc.sql("select person from communities.membership where id = :id")
        .param("id", member)
        .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
        .single()
        .orElse(null);
  }

  private record Line(
      Post post, String name, @Nullable UUID person, boolean host, boolean thanked) {}

  /** What a reader sees; one's own also where it is hidden or taken back. */
  private List<Line> posts(Conversation thread, Sight sight, boolean moderates, int page) {
    return sight
        .in(
            jdbc.sql(
                """
                select p.*, pa.name, pa.person, pa.role = 'HOST' and pa.state = 'IN' host,
                  :me::uuid is not null and exists (select 1 from communities.thanks k
                    where k.post = p.id and k.person = :me::uuid) thanked
                from communities.post p join communities.membership pa on pa.id = p.author
                where p.thread = :thread and p.number between :first and :last
                  and (pa.person = :me::uuid
                    or p.removed_at is null and (p.hidden_at is null or :moderates)
                      and (pa.person is null or pa.person <> all (:apart::uuid[])))
                order by p.number
                """))
        .param("thread", thread.id().value())
        .param("first", (page - 1) * Threads.A_PAGE + 1)
        .param("last", page * Threads.A_PAGE)
        .param("moderates", moderates)
        .query(
            (row, number) ->
                new Line(
                    ThreadTable.post(row, number),
                    row.getString("name"),
                    row.getObject("person", UUID.class),
                    row.getBoolean("host"),
                    row.getBoolean("thanked")))
        .list();
  }

  private Set<PersonId> there(List<@Nullable UUID> people) {
    Set<PersonId> all = new HashSet<>();
    for (UUID person : new ArrayList<>(people)) {
      if (person != null) {
        all.add(new PersonId(person));
      }
    }
    return present.present(all);
  }

  private static @Nullable String name(String name, @Nullable UUID person, Set<PersonId> there) {
    return person != null && there.contains(new PersonId(person)) ? name : null;
  }

  /** The reader has read so far; nothing for a visitor. */
  @Transactional
  public void read(ThreadId thread, int upto) {
    inCircle
        .me()
        .ifPresent(
            me ->
                jdbc.sql(
                        """
                        insert into communities.reading (person, thread, upto)
                        values (:me, :thread, :upto)
                        on conflict (person, thread) do update set upto = excluded.upto
                        where communities.reading.upto < excluded.upto
                        """)
                    .param("me", me.value(), Types.OTHER)
                    .param("thread", thread.value())
                    .param("upto", upto)
                    .update());
  }
}
