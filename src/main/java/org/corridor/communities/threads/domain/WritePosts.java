package org.corridor.communities.threads.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.circles.domain.Circle;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.communities.circles.domain.Membership;
import org.corridor.communities.threads.PostWritten;
import org.corridor.communities.threads.ThreadId;
import org.corridor.communities.threads.ThreadRefusal;
import org.corridor.communities.threads.ThreadRefusal.Why;
import org.corridor.people.PersonId;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.text.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members begin threads, answer, and change or take back what they wrote. */
@Service
@Transactional
public class WritePosts {

  /** Who is in a circle for less than this is new in it. */
  static final Duration NEW = Duration.ofDays(7);

  static final int POSTS_OF_NEWCOMERS = 20;
  static final int POSTS_A_DAY = 200;

  private final InCircle inCircle;
  private final ThreadTable threads;
  private final Mentions mentions;
  private final Attempts attempts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WritePosts(
      InCircle inCircle,
      ThreadTable threads,
      Mentions mentions,
      Attempts attempts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.inCircle = inCircle;
    this.threads = threads;
    this.mentions = mentions;
    this.attempts = attempts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What somebody wants to say.
   *
   * @param key made with the form, so that what is sent twice is one post
   * @param words Markdown
   */
  public record Words(UUID key, String words, Language written) {

    /** Says nothing, so that nothing of anybody ends in a log. */
    @Override
    public String toString() {
      return "Words";
    }
  }

  /** A new thread with its first post. */
  public ThreadId begin(CircleId circle, String title, Words first) {
    Optional<Post> sent = threads.sent(first.key());
    if (sent.isPresent()) {
      return sent.get().thread();
    }
    Membership author = author(circle, inCircle.require(), first.words());
    Instant now = now();
    ThreadId thread = threads.begin(circle, title, first.written(), author.id(), now);
    say(circle, thread, 1, author, first, now);
    return thread;
  }

  /** The number of the new post in its thread. */
  public int reply(ThreadId thread, PersonId person, Words answer) {
    CircleId circle = threads.find(thread).orElseThrow(NoSuchThread::new).circle();
    inCircle.member(circle, person);
    Conversation locked = threads.lock(thread).orElseThrow(NoSuchThread::new);
    Optional<Post> sent = threads.sent(answer.key());
    if (sent.isPresent()) {
      return sent.get().number();
    }
    Membership author = author(circle, person, answer.words());
    if (locked.hidden()) {
      throw new NoSuchThread();
    }
    locked.requireOpen(true);
    int number = locked.last() + 1;
    say(circle, thread, number, author, answer, now());
    return number;
  }

  private Membership author(CircleId id, PersonId person, String words) {
    InCircle.Standing standing = inCircle.see(id, Optional.of(person));
    Membership author =
        standing
            .mine()
            .filter(Membership::isIn)
            .orElseThrow(() -> new AccessDeniedException("Only for members"));
    requireRuns(standing.circle());
    boolean isNew = !author.isHost() && author.since().isAfter(now().minus(NEW));
    if (isNew) {
      Post.requireFewLinks(words);
    }
    attempts.count(
        new Limit(
            "post",
            person.value().toString(),
            isNew ? POSTS_OF_NEWCOMERS : POSTS_A_DAY,
            Duration.ofDays(1)));
    return author;
  }

  private void say(
      CircleId circle, ThreadId thread, int number, Membership author, Words words, Instant now) {
    Post post =
        Post.of(thread, number, words.key(), author.id(), words.written(), words.words(), now);
    long id = threads.add(post, circle);
    mentions.note(circle, post, id, author);
    PersonId person = author.person();
    if (person != null) {
      events.publishEvent(new PostWritten(circle, thread, id, number, person));
    }
  }

  /** One's own post, to be changed. */
  @Transactional(readOnly = true)
  public Post own(ThreadId thread, int number) {
    return requireOwn(thread, number);
  }

  public void edit(ThreadId thread, int number, String words, Language written, int base) {
    CircleId circle = lock(thread).circle();
    requireRuns(inCircle.see(circle).circle());
    Post post = requireOwn(thread, number);
    Membership author = inCircle.member(circle, inCircle.require());
    if (!author.isHost() && author.since().isAfter(now().minus(NEW))) {
      Post.requireFewLinks(words);
    }
    Post next = post.with(words, written, base, now());
    threads.save(next);
    mentions.note(circle, next, next.id(), author);
  }

  /** Takes it out of sight; for a week its author can bring it back. */
  public void remove(ThreadId thread, int number) {
    lock(thread);
    Post post = requireOwn(thread, number);
    if (post.removed() == null) {
      threads.save(post.removed(now()));
      threads.count(thread);
    }
  }

  public void bringBack(ThreadId thread, int number) {
    lock(thread);
    threads.save(requireOwn(thread, number).removed(null));
    threads.count(thread);
  }

  private Conversation lock(ThreadId thread) {
    return threads.lock(thread).orElseThrow(NoSuchThread::new);
  }

  /** Also after leaving the circle; what others wrote is not there. */
  private Post requireOwn(ThreadId thread, int number) {
    Post post = threads.post(thread, number).orElseThrow(NoSuchThread::new);
    if (!mentions.isBy(post, inCircle.require())) {
      throw new NoSuchThread();
    }
    return post;
  }

  private static void requireRuns(Circle circle) {
    if (!circle.runs()) {
      throw new ThreadRefusal(Why.CLOSED);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
