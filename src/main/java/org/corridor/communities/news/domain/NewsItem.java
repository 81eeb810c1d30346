package org.corridor.communities.news.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.corridor.communities.news.NewsId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news. Its author writes it; what a newcomer wrote waits until a steward has read it,
 * and waits again when it is changed.
 *
 * @param hidden whether moderators took it out of sight
 * @param reason why a steward declined it; empty unless it is declined
 * @param shownUntil the last day on which it is shown; null until it is published first
 * @param revision counts its changes, from 0
 */
public record NewsItem(
    NewsId id,
    PersonId author,
    Story story,
    State state,
    boolean hidden,
    String reason,
    @Nullable LocalDate shownUntil,
    int revision,
    Instant changed,
    @Nullable Instant published) {

  public static final int REASON = 500;

  /** How it stands. */
  public enum State {
    DRAFT,
    WAITING,
    PUBLISHED,
    DECLINED;

    /** Key of its name; {@code .text} says what that means for its author. */
    public String text() {
      return "communities.news.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  static NewsItem draft(NewsId id, PersonId author, Story story, Instant now) {
    return new NewsItem(id, author, story, State.DRAFT, false, "", null, 0, now, null);
  }

  /** Whether everybody may read it on that day. */
  public boolean isPublic(LocalDate today) {
    return state == State.PUBLISHED && !hidden && !isOver(today);
  }

  public boolean isOver(LocalDate today) {
    return shownUntil != null && shownUntil.isBefore(today);
  }

  public boolean waits() {
    return state == State.WAITING;
  }

  /**
   * @param base the revision that was changed
   * @param trusted whether what the author writes is shown at once
   * @throws NewsChanged where it has another one now
   */
  NewsItem with(Story now, int base, boolean trusted, Instant when, LocalDate today) {
    requireRevision(base);
    State next = state == State.PUBLISHED && !trusted ? State.WAITING : state;
    return new NewsItem(
        id,
        author,
        now,
        next,
        hidden,
        reason,
        shownUntil == null ? null : now.shownUntil(today),
        revision + 1,
        when,
        published);
  }

  NewsItem send(boolean trusted, Instant when, LocalDate today) {
    if (state == State.PUBLISHED || state == State.WAITING && !trusted) {
      return this;
    }
    return trusted
        ? publish(when, today)
        : new NewsItem(
            id, author, story, State.WAITING, hidden, "", null, revision + 1, when, published);
  }

  NewsItem withdraw(Instant when) {
    return new NewsItem(
        id, author, story, State.DRAFT, hidden, "", shownUntil, revision + 1, when, published);
  }

  /**
   * @param base the revision that the steward has read
   * @throws NewsChanged where it was changed since, or does not wait any more
   */
  NewsItem approve(int base, Instant when, LocalDate today) {
    requireWaits(base);
    return publish(when, today);
  }

  NewsItem decline(int base, String why, Instant when) {
    requireWaits(base);
    return new NewsItem(
        id, author, story, State.DECLINED, hidden, why, null, revision + 1, when, published);
  }

  private NewsItem publish(Instant when, LocalDate today) {
    return new NewsItem(
        id,
        author,
        story,
        State.PUBLISHED,
        hidden,
        "",
        story.shownUntil(today),
        revision + 1,
        when,
        published == null ? when : published);
  }

  private void requireWaits(int base) {
    requireRevision(base);
    if (!waits()) {
      throw new NewsChanged();
    }
  }

  private void requireRevision(int base) {
    if (base != revision) {
      throw new NewsChanged();
    }
  }
}
